onrecord.lengths("2022","4v9Pq4a");
