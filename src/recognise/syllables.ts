/** True where a word, lower case, is a syllable that Vietnamese could have. */
export const isVietnameseSyllable = (word: string): boolean => SYLLABLE.test(word);

const SYLLABLE =
  /^(?:b|c|ch|d|đ|g|gh|gi|h|k|kh|l|m|n|nh|ng|ngh|p|ph|qu|r|s|t|th|tr|v|x)?[aăâeêioôơuưyáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ]{1,3}(?:c|ch|m|n|ng|nh|p|t)?$/u;
