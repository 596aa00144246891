onrecord.names("");
