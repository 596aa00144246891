onrecord.names([["American side","","speakers/american-side.html","1 paraphrase","body",1],
["Antony Blinken","US Secretary of State","speakers/antony-blinken.html","1 paraphrase","person",1],
["Vladimir Putin","Russian President","speakers/vladimir-putin.html","2 quotes, 1 paraphrase","person",1],
["Jens Stoltenberg","NATO Secretary General","speakers/jens-stoltenberg.html","1 paraphrase","person",1]]);
