onrecord.lookup({words:["1"],texts:[0],articles:3});
