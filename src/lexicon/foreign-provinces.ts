// cspell:disable: names, not words
/**
 * Provinces, states and regions of other countries that Vietnamese papers name, in their spellings, canonical first, as
 * `country | names`. A name that ends in `!` is enough by itself ("Vân Nam"); the others count where a word says so ("tỉnh Thanh
 * Hải", "bang Georgia") or the country stands behind ("Thanh Hải, Trung Quốc"). Cities are none.
 */
export const FOREIGN_PROVINCES = `
  CN | Vân Nam!; Quảng Tây!, Quảng Tây Choang, Guangxi; Quảng Đông!, Guangdong; Phúc Kiến!, Fujian; Tứ Xuyên!, Sichuan; Hồ Nam!, Hunan; Hồ Bắc!, Hubei; Giang Tô!, Jiangsu
  CN | Chiết Giang!, Zhejiang; Sơn Đông!, Shandong; Quý Châu!, Guizhou; Hắc Long Giang!; Tân Cương!, Xinjiang; Cam Túc!; Thiểm Tây!, Shaanxi; Liêu Ninh!; Cát Lâm!; An Huy!, Anhui
  CN | Giang Tây!, Jiangxi; Hà Bắc, Hebei; Hà Nam, Henan; Sơn Tây, Shanxi; Hải Nam, Hainan; Thanh Hải, Qinghai; Nội Mông!, Nội Mông Cổ!; Ninh Hạ!; Tây Tạng!
  LA | Hủa Phăn!, Hùa Phăn!, Hủa-phăn!, Houaphanh, Houaphan, Hua Phan; Xiêng Khoảng!, Xiêng-khoảng!, Xiengkhouang, Xieng Khouang, Xiêng Khoang; Luông Pha Băng!, Luông Pha-băng!, Luông-pha-băng!, Luông Pha-bang!, Luang Prabang, Luông Phrabăng!, Luang Phabang, Luông Prabăng!
  LA | Bò Kẹo!, Bo-kẹo!, Bò-kẹo!, Bokeo, Bo Kẹo!; Luông Nậm Thà!, Luông Nậm-thà!, Luông-nậm-thà!, Luang Namtha, Luông Nam Thà!; U Đôm Xay!, U-đôm-xay!, Ou Đôm Xay!, Oudomxay, U Đôm-xay!, Uđômxay!, Udomxay; Phông Sa Lỳ!, Phong Sa Ly!, Phông-sa-lỳ!, Phongsaly, Phôngsalỳ!, Phông Xa Lỳ!, Phông Sa-lỳ!
  LA | Xay Nha Bu Ly!, Xay-nhạ-bu-ly!, Xaynhabuly!, Sayaboury, Xayabouly, Xay Nhạ Bu Ly!, Xayaburi, Sayabuly, Xayaboury; Viêng Chăn, Vientiane, Viêng-chăn; Bô Ly Khăm Xay!, Bolikhamxay!, Bo Ly Khăm Xay!, Bô-ly-khăm-xay!, Bolikhamsai!, Bôlykhămxay!, Bolykhamxay!, Bô-li-khăm-xay!, Bolykhămxay!; Khăm Muộn!, Khăm-muộn!, Khammuon!, Khammouane!, Khăm Muồn!, Khammuane!
  LA | Xa Vẳn Nạ Khệt!, Xa-vẳn-na-khệt!, Savannakhet!, Sa Vẳn Na Khệt!, Sa-vẳn-na-khệt!, Xavannakhet!, Xa Vắn Na Khệt!, Savẳnnakhệt!, Sa Vẳn Nạ Khệt!, Xavanakhet!; Xa La Van!, Xa-la-van!, Salavan!, Sa La Van!, Saravan!, Saravane!, Sa-la-van!; Xê Kông!, Xê-công!, Sekong!, Xê Công!, Sê Kông!, Xê-kông!, Xekong!, Sê Koong!, Xê Koong!, Sê Công!; Át Ta Pư!, Át-ta-pư!, Attapeu!, Atapư!, Ạt Ta Pư!, Áttapư!, Attapư!, Át-tạ-pư!
  LA | Chăm Pa Sắc!, Chăm-pa-sắc!, Champasak!, Champasack!, Chămpasắc!, Chăm Pa Xắc!, Chăm-pa-xắc!, Champassak!, Champaxắc!; Xay Sổm Bun!, Xay-xổm-bun!, Xaysomboun!, Xaysổmbun!, Xay Xổm Bun!, Xaisomboun!, Say-sổm-bun!
  KH | Xiêm Riệp!, Siem Reap!, Xiêm-riệp!; Bát-tam-bang!, Battambang!, Bat Tam Bang!, Bát Đam Boong!, Battam Bang!; Kan-đan!, Kandal!, Kanđan!, Kan Đan!, Can Đan!; Xvây Riêng!, Svay Rieng!, Xvay Riêng!, Svây Riêng!, Xvây-riêng!, Svay Riêng!; Prây Veng!, Prey Veng!, Prây-veng!, Prây Vêng!, Prey Veng!; Ta Keo!, Takeo!, Tà Keo!, Takéo!, Ta-keo!; Kam Pốt!, Kampot!, Cam Pốt!, Kampốt!, Kăm-pốt!; Kép, Kep; Bon Tia Mean Chey!, Banteay Meanchey!, Bantey Meanchey!, Bàn Tia Miên Chây!
  KH | Kra-chê!, Kratie!, Kratié!, Cra-chê!, Kra Chê!, Krachê!; Mun-đun-ki-ri!, Mondulkiri!, Mundulkiri!, Môn-đun-ki-ri!, Mônđunkiri!, Munđunkiri!, Mondolkiri!; Ra-ta-na-ki-ri!, Ratanakiri!, Rattanakiri!, Rát-ta-na-ki-ri!, Ratanakiri!, Rattanakiri!; Xtung Treng!, Stung Treng!, Stung Treng!, Xtung-treng!, Stưng Treng!, Xtưng Treng!; Kông Pông Chàm!, Kampong Cham!, Kam-pông Chàm!, Công Pông Chàm!, Kompong Cham!, Kampông Chàm!; Kampong Thom!, Kông Pông Thom!, Kompong Thom!, Công Pông Thom!; Kampong Speu!, Kông Pông Xpư!, Kampong Spư!, Kompong Speu!; Kampong Chhnang!, Kông Pông Chnăng!, Kompong Chhnang!; Tbong Khmum!, Tbông Khmum!, Tboung Khmum!, Tboong Khmum!; Pu-xát!, Pursat!, Puốc-xát!, Pua Sát!; Preah Vihear!, Prết Vi Hia!, Pret Vihear!; Preah Sihanouk!, Sihanoukville!, Xi-ha-núc-vin!; Pailin!, Koh Kong!, Cô Công!, Oddar Meanchey!
  JP | Hokkaido; Aomori; Iwate; Miyagi; Akita; Yamagata; Fukushima; Ibaraki!; Tochigi!; Gunma!; Saitama; Chiba; Kanagawa!; Niigata; Toyama; Ishikawa; Fukui; Yamanashi; Nagano; Gifu; Shizuoka; Aichi!; Mie; Shiga; Kyoto; Hyogo!; Nara; Wakayama; Tottori; Shimane; Okayama; Hiroshima; Yamaguchi; Tokushima; Kagawa; Ehime!; Kochi; Fukuoka; Saga; Nagasaki; Kumamoto; Oita; Miyazaki; Kagoshima; Okinawa; Osaka
  KR | Gyeonggi!, Kyunggi!, Gyeonggi-do!; Gangwon!, Gangwon-do!; Chungcheongbuk!, Chungbuk!, Bắc Chungcheong!; Chungcheongnam!, Chungnam!, Nam Chungcheong!; Jeollabuk!, Jeonbuk!, Bắc Jeolla!; Jeollanam!, Jeonnam!, Nam Jeolla!; Gyeongsangbuk!, Gyeongsangbuk-do!, Bắc Gyeongsang!, Gyeongbuk!; Gyeongsangnam!, Gyeongsangnam-do!, Nam Gyeongsang!, Gyeongnam!; Jeju
  TH | Nakhon Phanom!, Na-khon Pha-nom!; Udon Thani!, U-đon Tha-ni!, Uđon Thani!; Mukdahan!; Nong Khai!; Sakon Nakhon!; Ubon Ratchathani!; Khon Kaen!; Chiang Mai; Chiang Rai; Phuket; Bueng Kan!; Nakhon Ratchasima!; Chonburi!; Rayong; Songkhla; Pattani; Yala; Narathiwat
  US | California!; Texas!; Florida!; New Jersey!; Hawaii!; Oregon!; Washington; Virginia!; Maryland!; Massachusetts!; Illinois!; Ohio!; Michigan!; Pennsylvania!; Georgia; Arizona!; Nevada!; Colorado!; Minnesota!; Louisiana!; Alabama!; Tennessee!; Kentucky!; Indiana!; Wisconsin!; Missouri!; Oklahoma!; Utah!; Iowa!; Kansas!; Nebraska!; Alaska!; Connecticut!; Arkansas!; Mississippi; New Mexico!; Bắc Carolina!, North Carolina!; Nam Carolina!, South Carolina!; New Hampshire!; Vermont!; Maine; Delaware!; Idaho!; Montana; Wyoming!; Tây Virginia!; Bắc Dakota!, North Dakota!; Nam Dakota!, South Dakota!; Rhode Island!; New York
  AU | New South Wales!; Queensland!; Victoria; Nam Australia!, Nam Úc!; Tây Australia!, Tây Úc!; Tasmania!; Bắc Australia!, Lãnh thổ phía Bắc Australia!
  CA | Ontario!; Quebec!, Québec!; British Columbia!; Alberta!; Manitoba!; Saskatchewan!; Nova Scotia!
  DE | Bayern!, Bavaria!, Bay-ơn!; Hessen!, Hesse!; Sachsen!, Saxony!; Thüringen!, Thuringia!, Thueringen!; Brandenburg!; Baden-Württemberg!, Baden-Wuerttemberg!; Rheinland-Pfalz!; Nordrhein-Westfalen!, North Rhine-Westphalia!; Niedersachsen!, Hạ Saxony!; Saarland!; Schleswig-Holstein!; Mecklenburg-Vorpommern!
  RU | Primorye!, Primorie!; Tatarstan!; Krasnodar; Moskva; Leningrad; Kaluga; Rostov; Sakhalin; Khabarovsk; Yaroslavl; Sverdlovsk; Chechnya!, Tresnia!; Dagestan!; Bashkortostan!; Ulyanovsk; Kaliningrad; Vladimir; Novosibirsk
  IN | Gujarat!; Tamil Nadu!; Maharashtra!; Kerala!; Karnataka!; Uttar Pradesh!; Madhya Pradesh!; Andhra Pradesh!; Tây Bengal!, West Bengal!; Bihar!; Rajasthan!; Punjab!; Assam!; Odisha!; Telangana!; Manipur!; Jammu và Kashmir!
  ID | Aceh!; Bali; Tây Java!; Trung Java!; Đông Java!; Papua; Riau; Bắc Sumatra!; Tây Sumatra!; Nam Sulawesi!
  MY | Johor!; Selangor!; Sabah; Sarawak!; Penang; Perak!; Kelantan!; Kedah!; Pahang!; Terengganu!; Malacca
  PH | Palawan!; Cebu; Batangas!; Lanao del Sur!; Sulu!; Basilan!; Leyte!; Davao del Sur!
  CU | Matanzas!; Pinar del Río!; Holguín!; Camagüey!; Cienfuegos!; Villa Clara!; Artemisa!; Granma!; Guantánamo; Ciego de Ávila!; Santiago de Cuba; Las Tunas!; Sancti Spíritus!; Mayabeque!
  BE | Wallonie!, Wallonia!, Wallonie-Bruxelles!; Flanders!, Flandre!
  ES | Catalonia!, Catalunya!; Andalusia!; Galicia
  IT | Lombardia!, Lombardy!; Toscana!; Emilia-Romagna!; Veneto!; Piemonte!; Sicilia; Calabria!; Basilicata!; Umbria!
  AF | Kandahar; Helmand!; Nangarhar!; Ghazni!; Kunduz; Balkh!; Herat
  IQ | Anbar!; Nineveh!; Kirkuk; Diyala!
  SY | Idlib; Aleppo; Homs; Deir al-Zour!, Deir Ezzor!; Raqqa; Hama; Latakia
  PK | Sindh!; Balochistan!, Baluchistan!; Khyber Pakhtunkhwa!
`;
