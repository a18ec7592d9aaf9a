import type { Reading } from '../clauses/reading.ts';
import type { Draft } from './draft.ts';
import type { Telling } from './telling.ts';

/** Told by the words under or of a picture alone: they show who stands there, and no number of what is given. */
export const isPhoto = (draft: Draft): boolean =>
  draft.money === null &&
  draft.pieceWorth === null &&
  draft.items.every(({ quantity }) => quantity === null) &&
  draft.tellings.every(({ reading }) => isPicture(reading));

/** The words under a picture, or such as run into the text. */
export const isPicture = ({ sentence, shape }: Reading): boolean =>
  sentence.block === 'caption' || PHOTO.test(shape) || BARE_PHOTO.test(shape);

/** A telling of a picture: what it counts or sums the text tells. */
export const isPictured = ({ reading, given }: Telling): boolean =>
  given.money === null &&
  given.perPiece === null &&
  given.items.every(({ quantity }) => quantity === null) &&
  isPicture(reading);

/** Nothing but who gives, and with whom, stands before the verb; the sentence tells neither day nor sum. */
const PHOTO =
  /^[\s*#•–-]*(?:(?:các|đại diện|lãnh đạo|đại biểu|cán bộ|đồng chí|nhà báo|nhà giáo|nhà văn|nhạc sĩ|doanh nhân|ban|nhân dân|phía|cùng|và|với|chiến sĩ|bộ|sở|ngành|địa phương) ?)*[POVL]+[PXOVL,()\s–-]*(?:\([^()MND]*\)[PXOVL,\s–-]*)?(?:(?:và|cùng|với|các|đại diện|lãnh đạo|đại biểu|đơn vị|nhà|tài trợ|đồng hành|địa phương|trái|phải|thứ|từ|sang|bìa|ảnh|áo|ngoài|giữa|đứng|hai|ba|ở|trực tiếp|ban|ngành)[PXOVL,()\s–-]*)*(?:đã )?(?:trao|tặng|thăm|trao tặng|đến thăm|thăm hỏi|động viên|bàn giao)(?!\p{L})[^DM:;]*$/u;

/** "Trao nhà cho bà con": a caption that names not even who gives. */
const BARE_PHOTO = /^[\s*#•–-]*(?:trao|tặng|trao tặng|bàn giao|thăm|tặng quà|trao quà)(?!\p{L})[^DMN:;]*$/u;
