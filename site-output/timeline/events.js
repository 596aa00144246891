onrecord.years(["2021","2022"]);
