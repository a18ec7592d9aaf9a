import { list } from './list.ts';

/** Words for a kind of place that may follow a body or an office: "UBND xã Cam Đường". */
export const PLACE_UNITS: readonly string[] = list(`
  tỉnh, thành phố, tp, huyện, quận, thị xã, tx, xã, phường, thị trấn, thủ đô, thôn, bản, ấp, khóm, buôn, khu phố, xóm, khu vực, vùng, bang, khu tự trị, huyện đảo, xã đảo, đặc khu, liên khu
`);
