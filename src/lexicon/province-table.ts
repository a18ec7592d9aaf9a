// cspell:disable: names, not words
/**
 * Every province-level unit of Vietnam since 1989, as rows: family, name, kind, number of the General Statistics Office, first
 * day, last day, ways to write it. A unit that ends a merger is another unit than the parent whose name it bears, so a family
 * (`vn-lao-cai`) has several rows. 1945-09-02 stands for units older than the state; numbers are those in use since 2004.
 * Mergers of 2025: Resolution 202/2025/QH15; numbers: General Statistics Office.
 */
export const VIETNAM_UNITS = `
  ha-noi | Hà Nội | thành phố | | 1991-08-12 | 2008-07-31 | Hànội; Ha Noi; Hanoi; TP.HN
  ha-noi | Hà Nội | thành phố | 01 | 2008-08-01 | |
  ha-tay | Hà Tây | tỉnh | | 1991-10-01 | 2008-07-31 |
  ha-giang | Hà Giang | tỉnh | 02 | 1991-10-01 | 2025-06-30 |
  cao-bang | Cao Bằng | tỉnh | 04 | 1978-12-29 | |
  bac-kan | Bắc Kạn | tỉnh | 06 | 1997-01-01 | 2025-06-30 | Bắc Cạn; Bắc Kan; Bắc Cạn
  tuyen-quang | Tuyên Quang | tỉnh | 08 | 1991-10-01 | 2025-06-30 |
  tuyen-quang | Tuyên Quang | tỉnh | 08 | 2025-07-01 | |
  lao-cai | Lào Cai | tỉnh | 10 | 1991-10-01 | 2025-06-30 | Lao Cai; Lao Kay
  lao-cai | Lào Cai | tỉnh | 15 | 2025-07-01 | |
  lai-chau | Lai Châu | tỉnh | | 1975-12-27 | 2003-12-31 |
  lai-chau | Lai Châu | tỉnh | 12 | 2004-01-01 | |
  dien-bien | Điện Biên | tỉnh | 11 | 2004-01-01 | |
  son-la | Sơn La | tỉnh | 14 | 1975-12-27 | |
  yen-bai | Yên Bái | tỉnh | 15 | 1991-10-01 | 2025-06-30 |
  hoa-binh | Hòa Bình | tỉnh | 17 | 1991-10-01 | 2025-06-30 |
  bac-thai | Bắc Thái | tỉnh | | 1965-04-21 | 1996-12-31 |
  thai-nguyen | Thái Nguyên | tỉnh | 19 | 1997-01-01 | 2025-06-30 |
  thai-nguyen | Thái Nguyên | tỉnh | 19 | 2025-07-01 | |
  lang-son | Lạng Sơn | tỉnh | 20 | 1978-12-29 | |
  quang-ninh | Quảng Ninh | tỉnh | 22 | 1963-10-30 | |
  ha-bac | Hà Bắc | tỉnh | | 1962-10-27 | 1996-12-31 |
  bac-giang | Bắc Giang | tỉnh | 24 | 1997-01-01 | 2025-06-30 |
  bac-ninh | Bắc Ninh | tỉnh | 27 | 1997-01-01 | 2025-06-30 |
  bac-ninh | Bắc Ninh | tỉnh | 24 | 2025-07-01 | |
  vinh-phu | Vĩnh Phú | tỉnh | | 1968-01-26 | 1996-12-31 |
  phu-tho | Phú Thọ | tỉnh | 25 | 1997-01-01 | 2025-06-30 |
  phu-tho | Phú Thọ | tỉnh | 25 | 2025-07-01 | |
  vinh-phuc | Vĩnh Phúc | tỉnh | 26 | 1997-01-01 | 2025-06-30 |
  hai-hung | Hải Hưng | tỉnh | | 1968-01-26 | 1996-12-31 |
  hai-duong | Hải Dương | tỉnh | 30 | 1997-01-01 | 2025-06-30 |
  hung-yen | Hưng Yên | tỉnh | 33 | 1997-01-01 | 2025-06-30 |
  hung-yen | Hưng Yên | tỉnh | 33 | 2025-07-01 | |
  hai-phong | Hải Phòng | thành phố | 31 | 1945-09-02 | 2025-06-30 | Hai Phong; Haiphong
  hai-phong | Hải Phòng | thành phố | 31 | 2025-07-01 | |
  thai-binh | Thái Bình | tỉnh | 34 | 1945-09-02 | 2025-06-30 |
  nam-ha | Nam Hà | tỉnh | | 1992-04-01 | 1996-12-31 |
  ha-nam | Hà Nam | tỉnh | 35 | 1997-01-01 | 2025-06-30 |
  nam-dinh | Nam Định | tỉnh | 36 | 1997-01-01 | 2025-06-30 |
  ninh-binh | Ninh Bình | tỉnh | 37 | 1992-04-01 | 2025-06-30 |
  ninh-binh | Ninh Bình | tỉnh | 37 | 2025-07-01 | |
  thanh-hoa | Thanh Hóa | tỉnh | 38 | 1945-09-02 | |
  nghe-an | Nghệ An | tỉnh | 40 | 1991-10-01 | |
  ha-tinh | Hà Tĩnh | tỉnh | 42 | 1991-10-01 | |
  quang-binh | Quảng Bình | tỉnh | 44 | 1989-07-01 | 2025-06-30 |
  quang-tri | Quảng Trị | tỉnh | 45 | 1989-07-01 | 2025-06-30 |
  quang-tri | Quảng Trị | tỉnh | 44 | 2025-07-01 | |
  hue | Thừa Thiên Huế | tỉnh | 46 | 1989-07-01 | 2024-12-31 | TT Huế; T.T Huế; TTH; T.T.Huế; Huế
  hue | Huế | thành phố | 46 | 2025-01-01 | |
  quang-nam-da-nang | Quảng Nam - Đà Nẵng | tỉnh | | 1976-02-24 | 1996-12-31 | QN-ĐN
  quang-nam | Quảng Nam | tỉnh | 49 | 1997-01-01 | 2025-06-30 |
  da-nang | Đà Nẵng | thành phố | 48 | 1997-01-01 | 2025-06-30 | Da Nang; Danang; Đà nẵng
  da-nang | Đà Nẵng | thành phố | 48 | 2025-07-01 | |
  quang-ngai | Quảng Ngãi | tỉnh | 51 | 1989-07-01 | 2025-06-30 | Quảng Ngải
  quang-ngai | Quảng Ngãi | tỉnh | 51 | 2025-07-01 | |
  binh-dinh | Bình Định | tỉnh | 52 | 1989-07-01 | 2025-06-30 |
  phu-yen | Phú Yên | tỉnh | 54 | 1989-07-01 | 2025-06-30 |
  khanh-hoa | Khánh Hòa | tỉnh | 56 | 1989-07-01 | 2025-06-30 |
  khanh-hoa | Khánh Hòa | tỉnh | 56 | 2025-07-01 | |
  ninh-thuan | Ninh Thuận | tỉnh | 58 | 1992-04-01 | 2025-06-30 |
  binh-thuan | Bình Thuận | tỉnh | 60 | 1992-04-01 | 2025-06-30 |
  kon-tum | Kon Tum | tỉnh | 62 | 1991-10-01 | 2025-06-30 | Kontum; KonTum; Công Tum; Kom Tum
  gia-lai | Gia Lai | tỉnh | 64 | 1991-10-01 | 2025-06-30 | Gialai; GiaLai
  gia-lai | Gia Lai | tỉnh | 52 | 2025-07-01 | |
  dak-lak | Đắk Lắk | tỉnh | | 1976-02-24 | 2003-12-31 | Đắc Lắc; Đăk Lăk; Đắk Lăk; Đăk Lắk; Đắc Lắk; Đắk Lắc; Đắclắc; Đắklắk; ĐắkLắk; Đăklăk; ĐăkLăk; Daklak; DakLak; Dak Lak; Darlac; Đác Lắc
  dak-lak | Đắk Lắk | tỉnh | 66 | 2004-01-01 | 2025-06-30 |
  dak-lak | Đắk Lắk | tỉnh | 66 | 2025-07-01 | |
  dak-nong | Đắk Nông | tỉnh | 67 | 2004-01-01 | 2025-06-30 | Đắc Nông; Đăk Nông; Đak Nông; Daknong; DakNong; Dak Nong; ĐắkNông; Đăknông; Đắknông
  lam-dong | Lâm Đồng | tỉnh | 68 | 1976-02-24 | 2025-06-30 |
  lam-dong | Lâm Đồng | tỉnh | 68 | 2025-07-01 | |
  song-be | Sông Bé | tỉnh | | 1976-02-24 | 1996-12-31 |
  binh-phuoc | Bình Phước | tỉnh | 70 | 1997-01-01 | 2025-06-30 |
  tay-ninh | Tây Ninh | tỉnh | 72 | 1945-09-02 | 2025-06-30 |
  tay-ninh | Tây Ninh | tỉnh | 80 | 2025-07-01 | |
  binh-duong | Bình Dương | tỉnh | 74 | 1997-01-01 | 2025-06-30 |
  dong-nai | Đồng Nai | tỉnh | 75 | 1976-02-24 | 2025-06-30 |
  dong-nai | Đồng Nai | tỉnh | 75 | 2025-07-01 | |
  ba-ria-vung-tau | Bà Rịa - Vũng Tàu | tỉnh | 77 | 1991-08-12 | 2025-06-30 | BR-VT; BRVT; BR VT; BR–VT; BR–Vũng Tàu; BR-Vũng Tàu; B.Rịa - V.Tàu
  ho-chi-minh | Hồ Chí Minh | Thành phố | 79 | 1976-07-02 | 2025-06-30 | TPHCM; TP.HCM; TP HCM; T.P HCM; Tp.HCM; HCMC; TP HCM; thành phố HCM; T.P Hồ Chí Minh; Sài Gòn; Saigon; Sài gòn; TPHồ Chí Minh; TP.Hồ Chí Minh
  ho-chi-minh | Hồ Chí Minh | Thành phố | 79 | 2025-07-01 | |
  long-an | Long An | tỉnh | 80 | 1976-02-24 | 2025-06-30 |
  tien-giang | Tiền Giang | tỉnh | 82 | 1976-02-24 | 2025-06-30 |
  ben-tre | Bến Tre | tỉnh | 83 | 1976-02-24 | 2025-06-30 |
  tra-vinh | Trà Vinh | tỉnh | 84 | 1992-05-05 | 2025-06-30 |
  vinh-long | Vĩnh Long | tỉnh | 86 | 1992-05-05 | 2025-06-30 |
  vinh-long | Vĩnh Long | tỉnh | 86 | 2025-07-01 | |
  dong-thap | Đồng Tháp | tỉnh | 87 | 1976-02-24 | 2025-06-30 |
  dong-thap | Đồng Tháp | tỉnh | 82 | 2025-07-01 | |
  an-giang | An Giang | tỉnh | 89 | 1976-02-24 | 2025-06-30 |
  an-giang | An Giang | tỉnh | 91 | 2025-07-01 | |
  kien-giang | Kiên Giang | tỉnh | 91 | 1976-02-24 | 2025-06-30 |
  can-tho | Cần Thơ | tỉnh | | 1992-04-01 | 2003-12-31 | Can Tho
  can-tho | Cần Thơ | thành phố | 92 | 2004-01-01 | 2025-06-30 |
  can-tho | Cần Thơ | thành phố | 92 | 2025-07-01 | |
  hau-giang | Hậu Giang | tỉnh | 93 | 2004-01-01 | 2025-06-30 |
  soc-trang | Sóc Trăng | tỉnh | 94 | 1992-04-01 | 2025-06-30 |
  minh-hai | Minh Hải | tỉnh | | 1976-02-24 | 1996-12-31 |
  bac-lieu | Bạc Liêu | tỉnh | 95 | 1997-01-01 | 2025-06-30 |
  ca-mau | Cà Mau | tỉnh | 96 | 1997-01-01 | 2025-06-30 |
  ca-mau | Cà Mau | tỉnh | 96 | 2025-07-01 | |
`;

/** What became of what, as rows: the first day of the new units, the families before, the families after. */
export const VIETNAM_CHANGES = `
  1997-01-01 | ha-bac | bac-ninh, bac-giang
  1997-01-01 | vinh-phu | vinh-phuc, phu-tho
  1997-01-01 | nam-ha | nam-dinh, ha-nam
  1997-01-01 | hai-hung | hai-duong, hung-yen
  1997-01-01 | bac-thai | bac-kan, thai-nguyen
  1997-01-01 | song-be | binh-duong, binh-phuoc
  1997-01-01 | quang-nam-da-nang | quang-nam, da-nang
  1997-01-01 | minh-hai | ca-mau, bac-lieu
  2004-01-01 | dak-lak | dak-lak, dak-nong
  2004-01-01 | lai-chau | lai-chau, dien-bien
  2004-01-01 | can-tho | can-tho, hau-giang
  2008-08-01 | ha-noi, ha-tay | ha-noi
  2025-01-01 | hue | hue
  2025-07-01 | ha-giang, tuyen-quang | tuyen-quang
  2025-07-01 | yen-bai, lao-cai | lao-cai
  2025-07-01 | bac-kan, thai-nguyen | thai-nguyen
  2025-07-01 | vinh-phuc, hoa-binh, phu-tho | phu-tho
  2025-07-01 | bac-giang, bac-ninh | bac-ninh
  2025-07-01 | thai-binh, hung-yen | hung-yen
  2025-07-01 | hai-duong, hai-phong | hai-phong
  2025-07-01 | ha-nam, nam-dinh, ninh-binh | ninh-binh
  2025-07-01 | quang-binh, quang-tri | quang-tri
  2025-07-01 | quang-nam, da-nang | da-nang
  2025-07-01 | kon-tum, quang-ngai | quang-ngai
  2025-07-01 | binh-dinh, gia-lai | gia-lai
  2025-07-01 | ninh-thuan, khanh-hoa | khanh-hoa
  2025-07-01 | dak-nong, binh-thuan, lam-dong | lam-dong
  2025-07-01 | phu-yen, dak-lak | dak-lak
  2025-07-01 | binh-duong, ba-ria-vung-tau, ho-chi-minh | ho-chi-minh
  2025-07-01 | binh-phuoc, dong-nai | dong-nai
  2025-07-01 | long-an, tay-ninh | tay-ninh
  2025-07-01 | soc-trang, hau-giang, can-tho | can-tho
  2025-07-01 | ben-tre, tra-vinh, vinh-long | vinh-long
  2025-07-01 | tien-giang, dong-thap | dong-thap
  2025-07-01 | bac-lieu, ca-mau | ca-mau
  2025-07-01 | kien-giang, an-giang | an-giang
`;
