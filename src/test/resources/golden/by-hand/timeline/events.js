onrecord.years(["2030","2031","undated"]);
