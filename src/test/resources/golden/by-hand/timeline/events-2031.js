onrecord.events("2031",["Ada Kell","ferry line","Tarn News Agency"],[["2031/01",[["e04c61d5e","2031?-01-20","20 Jan 2031",1,0,"The ferry line suspended its night crossing",[0,1],[],[2]]]],
["2031/03",[["e0133d3cd","2031?-03-18","18 Mar 2031",2,1,"The boats will arrive",[0,1],[],[2]]]]]);
