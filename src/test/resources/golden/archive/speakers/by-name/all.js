onrecord.names([["Ada Kell","Transport Minister","speakers/ada-kell.html","1 quote, 1 paraphrase","person",1],
["Tomas Orl","chief","speakers/tomas-orl.html","1 quote, 2 paraphrases","person",2],
["Mira Sund","chairwoman","speakers/mira-sund.html","1 quote, 2 paraphrases","person",2]]);
