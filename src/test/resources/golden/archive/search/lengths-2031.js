onrecord.lengths("2031","4wq400r69-R.4wrLr-fQU-E");
