onrecord.events("2030",["Tarn News Agency","KNS"],[["2030/11",[["e383d3c67","2030-11-28","28 Nov 2030",0,0,"the line bought two boats from a yard in Sund",[],[],[0,1]]]]]);
