onrecord.lookup({words:["18"],texts:[0],articles:1});
