import type { Chunk } from '../clauses/reading.ts';

/** "Trường Tiểu học Tả Van", "Trạm Y tế xã Y Tý", "Đồn Biên phòng Y Tý": a body that gets gifts more often than it gives any. */
export const mostlyGets = ({ mention }: Chunk): boolean =>
  mention.type === 'organization' && (mention.kind === 'SCHOOL' || GETS.test(mention.head ?? ''));

const GETS = /^(?:đồn|trạm|bệnh viện|trung tâm y tế|trung tâm bảo trợ|làng trẻ|nhà thiếu nhi|chùa)/iu;
