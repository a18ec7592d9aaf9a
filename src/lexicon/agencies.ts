// cspell:disable: names, not words
import { list } from './list.ts';

/** Papers and agencies as they sign a line: "(TTXVN)", "TTO -", "Theo VOV". */
export const AGENCIES: readonly string[] = list(`
  TTXVN, Vietnam+, VietnamPlus, TTO, TT, TNO, TN, NLĐ, NLĐO, NLDO, VOV, VOV.VN, VTV, VTC, VTC News, VNE, VnExpress, VNN, VietNamNet, Vietnamnet, Dân trí, Dân Trí, SGGP, SGGPO, HNM, HNMO
  NDĐT, Nhân Dân, ND, QĐND, QĐND Online, CAND, ANTĐ, ANTD, PLO, PLVN, PL, TPO, TP, GD&TĐ, GDTĐ, LĐ, LĐO, LĐTĐ, KTĐT, Kintedothi, SKĐS, SK&ĐS, NNVN, TBKTSG, Zing, Zing.vn, ICTnews, BVPL
  Chinhphu.vn, VGP, VGP News, Baochinhphu, Congluan.vn, Tin Tức, Báo Tin tức, Tuổi Trẻ, Thanh Niên, Thanhnien, Online, BĐ, BQN, BLC, BNA, BTN, BGĐ, ĐCSVN, Đảng Cộng sản, TG&VN, Xinhua, Tân Hoa xã
  Reuters, AFP, AP, CNN, BBC, EPA, Getty, KTO, CTV, PV, P.V, Nhóm PV, Báo Hải quan, Infonet, Vietnam Finance, VietQ, DĐDN, TCCS, TTTĐ, ĐĐK, ĐSPL, NĐT, GĐ&XH, GĐXH, MTG, Một Thế Giới, An ninh Thủ đô
`);
