onrecord.names([["ferry line","","speakers/ferry-line.html","1 paraphrase","body",1],
["Ada Kell","Transport Minister","speakers/ada-kell.html","2 quotes, 1 paraphrase","person",1],
["Tomas Orl","ferry chief","speakers/tomas-orl.html","1 paraphrase","person",1]]);
