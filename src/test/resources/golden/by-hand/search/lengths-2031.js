onrecord.lengths("2031","4wr5p1D");
