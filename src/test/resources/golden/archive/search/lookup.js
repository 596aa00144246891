onrecord.lookup({words:[""],texts:["4wq--","4wr--"]});
