onrecord.lookup({"words":[""],"texts":"4v9--","years":[["2022",1,358]]});
