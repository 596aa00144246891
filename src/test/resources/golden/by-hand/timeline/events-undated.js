onrecord.events("undated",["Ada Kell","ferry line","Tarn News Agency"],[["undated/index",[["e48bee84e","","",2,0,"The two sides have met several times",[0,1],[],[2]],
["ea6fd3d6b","","",2,2,"it had sold the ferry Petrel",[0,1],[],[2]]]]]);
