onrecord.lookup({words:[""],texts:["4wr--"]});
