onrecord.lookup({"words":[""],"texts":"4wr--","years":[["2031",1,142]]});
