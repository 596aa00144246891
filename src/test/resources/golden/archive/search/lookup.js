onrecord.lookup({"words":[""],"texts":"4wq--.4wr--","years":[["2031",4,205]]});
