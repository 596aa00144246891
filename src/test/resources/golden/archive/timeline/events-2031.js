onrecord.events("2031",["Tarn News Agency","Ada Kell","Tomas Orl","TNA"],[["2031/01",[["ee4518c51","2031?-01-11","11 Jan 2031",1,0,"The pier was closed",[],[],[0]]]],
["2031/02",[["e2cb06d46","2031?-02-03","3 Feb 2031",1,0,"Transport Minister Ada Kell has asked ferry chief Tomas Orl to present a winter plan",[1,2],[],[0]]]],
["2031/03",[["e268ecc85","2031-03-10?","10 Mar 2031",1,0,"The island council voted … to pay for a night\nferry",[],[],[3]]]],
["2031/04",[["e5303700d","2031?-04-01","1 Apr 2031",1,1,"The ferry will sail",[],[],[3]]]]]);
