onrecord.lookup({words:[""],texts:["4v9--"]});
