onrecord.events("2030",["Ada Kell","ferry line","Tarn News Agency"],[["2030/12",[["e4dc92a0a","2030-12-09","9 Dec 2030",0,0,"the line bought two boats from the yard in Sund",[0,1],[],[2]]]]]);
