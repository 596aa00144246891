onrecord.lookup({words:["17"],texts:[0],articles:1});
