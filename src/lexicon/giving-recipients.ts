import { list } from './list.ts';

/** Words that lead from what is given to who gets it; the first that fits decides. */
export interface RecipientRule {
  readonly id: string;
  readonly words: string;
  /** True where the words must stand right behind the verb or the goods. */
  readonly adjacent?: true;
  readonly example: string;
}

export const RECIPIENT_RULES: readonly RecipientRule[] = [
  {
    id: 'to',
    words: 'cho|tới|đến với|đến tay|tận tay|dành cho|dành tặng|đến|vào',
    example: 'Công ty An Lộc trao 20 suất quà cho hộ nghèo xã Tả Van.',
  },
  {
    id: 'in-aid-of',
    words: 'tặng|ủng hộ|hỗ trợ|giúp đỡ|giúp|cứu trợ|tài trợ|trợ giúp|chia sẻ với|động viên',
    example: 'Ngân hàng Phương Bắc trao 200 triệu đồng ủng hộ đồng bào vùng lũ.',
  },
  {
    id: 'object',
    words: 'quà(?: tết| xuân| trung thu)?',
    example: 'Hội Chữ thập đỏ tỉnh Lào Cai thăm, tặng quà 10 gia đình có hoàn cảnh khó khăn.',
  },
  {
    id: 'towards',
    words: '(?:ra|lên|xuống|sang|về)(?= (?:các |với |giúp )?(?:tỉnh |huyện |xã |bản |đảo )*[VL])',
    example: 'Công ty An Lộc đã chuyển 20 tấn gạo ra Quảng Trị.',
  },
];

/** Bodies and places without a name of their own that get things: "địa phương", "hai trường tiểu học". */
export const INSTITUTIONS: readonly string[] = list(`
  trường, trường học, trường mầm non, bệnh viện, trạm y tế, trung tâm, quỹ, các quỹ, chương trình, địa phương, xã, huyện
  tỉnh, đơn vị, đồn, đồn biên phòng, chùa, nhà trường, thôn, bản, hội, mái ấm, đảo, nhà giàn, câu lạc bộ, tổ dân phố
  phường, thị trấn, ấp, buôn, làng, hợp tác xã, công đoàn, trung tâm y tế, trạm xá, cơ sở, làng trẻ, nhà dưỡng lão
  điểm trường, ban giám hiệu, ban giám hiệu nhà trường, lực lượng, ban quản lý, cụm bản, cụm dân cư, chốt kiểm dịch, khu cách ly, thư viện, hai trường, vùng, tổ kiểm soát, tổ công tác, tổ chốt, đội, bếp ăn, bếp ăn từ thiện, bếp ăn tình thương, chi hội, giáo xứ, phía bạn, nước bạn
`);

/** What befell those whom a disaster hit, as prices ("5 triệu đồng/người chết") and counts ("11 người tử vong") name it. */
export const VICTIMS: readonly { readonly fate: string; readonly words: string }[] = [
  { fate: 'dead', words: 'chết|tử vong|thiệt mạng|mất(?! tích)' },
  { fate: 'missing', words: 'mất tích' },
  { fate: 'hurt', words: 'bị thương' },
  { fate: 'harmed', words: 'bị nạn|nạn nhân' },
];
