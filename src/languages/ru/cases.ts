import type { NameCase, NameEndings } from '../pack.js';

type Endings = NameEndings['first'];

/** Titles declined like `министр`. */
// prettier-ignore
const hard = [
  'президент', 'министр', 'премьер', 'премьер-министр', 'вице-премьер', 'вице-президент', 'лидер', 'канцлер', 'вице-канцлер', 'спикер', 'вице-спикер', 'султан', 'эмир', 'император', 'губернатор', 'мэр', 'сенатор', 'дипломат', 'помощник', 'советник', 'посланник', 'спецпосланник', 'постпред', 'спецпред', 'торгпред', 'полпред', 'консул', 'генконсул', 'директор', 'гендиректор', 'прокурор', 'генпрокурор', 'начальник', 'маршал', 'депутат', 'комиссар', 'еврокомиссар', 'генсек', 'член', 'омбудсмен', 'министр-президент', 'аким', 'хоким', 'наследник', 'координатор', 'ректор',
];
/** Titles declined like `секретарь`. */
// prettier-ignore
const soft = [
  'секретар', 'госсекретар', 'статс-секретар', 'председател', 'представител', 'спецпредставител', 'заместител', 'руководител', 'корол',
];
/** Titles declined like adjectives, less their ending: soft behind a hushing sound. */
const adjectival = ['исполняющ', 'управляющ', 'поверенн'];

const nominative = [
  ...hard,
  ...soft.map((stem) => `${stem}ь`),
  ...['исполняющий', 'исполняющая', 'управляющий', 'поверенный', 'принц', 'кронпринц', 'посол'],
  ...['глава', 'королева', 'коллега', 'папа', 'вице-спикер'],
];
const genitive = [
  ...declined('а', 'я', 'ого', 'его'),
  ...['принца', 'кронпринца', 'посла', 'исполняющей', 'главы', 'глав', 'королевы', 'коллеги', 'папы'],
  ...['коллег', 'министров', 'президентов', 'премьеров', 'премьер-министров', 'лидеров', 'послов'],
];
const accusative = ['главу', 'коллегу', 'королеву', 'папу'];
const dative = [
  ...declined('у', 'ю', 'ому', 'ему'),
  ...['принцу', 'кронпринцу', 'послу', 'главе', 'главам', 'королеве', 'коллеге', 'папе'],
  ...['министрам', 'президентам', 'коллегам', 'лидерам', 'послам'],
];
const instrumental = [
  ...declined('ом', 'ем', 'ым', 'им'),
  ...soft.map((stem) => `${stem}ём`),
  ...['принцем', 'кронпринцем', 'послом', 'главой', 'главами', 'королевой', 'коллегой', 'папой'],
  ...['министрами', 'президентами', 'премьер-министрами', 'коллегами', 'лидерами', 'послами'],
];
const prepositional = [...declined('е', 'е', 'ом', 'ем'), ...['принце', 'кронпринце']];

/** Every title with the ending its kind has in a case. */
function declined(afterHard: string, afterSoft: string, afterN: string, afterHushing: string): string[] {
  return [
    ...hard.map((stem) => stem + afterHard),
    ...soft.map((stem) => stem + afterSoft),
    ...adjectival.map((stem) => stem + (stem.endsWith('н') ? afterN : afterHushing)),
  ];
}

/** Given names that look declined and are not, men’s and women’s. */
// prettier-ignore
const keptGiven = kept([
  'паулу', 'педру', 'мауру', 'антониу', 'жералду', 'фернанду', 'эдуарду', 'рикарду', 'марселу', 'сержиу', 'клаудиу', 'инасиу', 'жулиу', 'аугусту', 'алберту', 'бруну', 'диогу', 'тиагу', 'нуну', 'фабиу', 'флавиу', 'алешандру', 'леонарду', 'густаву', 'отавиу', 'лусиу', 'ливиу', 'овидиу', 'корнелиу', 'раду', 'думитру', 'сигэру', 'мицуру', 'хикару', 'мамаду', 'амаду', 'юссуфу', 'исуфу', 'иссуфу', 'махамаду', 'бассиру', 'умару', 'аминату', 'тосимицу', 'нобору', 'минору', 'ватару', 'каору', 'сатору',
  'хосе', 'жозе', 'энрике', 'хакаинде', 'хайле', 'тете', 'метте', 'биргитте', 'бригитте', 'ульрике', 'хайке', 'андре', 'рене', 'фелипе', 'хорхе', 'хайме', 'висенте', 'клементе', 'гильерме', 'джузеппе', 'микеле', 'даниэле', 'габриэле', 'хельге', 'арне', 'бьярне', 'айше',
].map((name) => ` ${name}`));
/** Ends of surnames that look declined and are not. */
// prettier-ignore
const keptInAll = [
  ' аты', 'урму', 'яху', 'убу', 'еу', 'ау', 'иу', 'оу', 'олаку', 'еску', 'ренсу', 'аужу', 'унгу', 'оглу', 'ойгу', 'ассу', 'орню', 'рдью',
  'дзе', 'заде', 'гаме', 'рапе', 'незе', ' барре', ' абе', 'нте', 'рте', 'тте', 'траоре', 'туре', 'ёре', 'бле', 'оме', 'арсе', 'укеле',
];
const keptInDative = kept(keptInAll);
/** Armenians and others have these in the dative, nobody in the accusative. */
const keptSurnames = kept([
  ...keptInAll,
  'айру',
  'ряну',
  'зяну',
  'чану',
  'санду',
  'буту',
  'жиру',
  'хоту',
  'кваму',
]);
/** Vowels before a last vowel that is never declined: `Гачагуа`. */
const openEnds = kept(['уа', 'иа', 'оа', 'еа', 'аа', 'эа']);
const openDatives = kept(['еу', 'ау', 'оу', 'иу']);

function kept(endings: readonly string[]): Endings {
  return endings.map((ending) => [ending, ending]);
}

/** Given names of men declined like women’s, less their last letter and what any name may begin with. */
const menInA = [
  'бдулл',
  'бдалл',
  'устаф',
  'икит',
  'ирз',
  'узьм',
  'амз',
  'анил',
  'хмадш',
  'авв',
  'алиф',
  'икол',
];

/** The same behind a sound that asks for another vowel: `Синишей`, `Ивицей`. */
const menInSha = ['юбиш', 'иниш', 'виц'];

function menWith(ending: string, endingAfterSh: string, soft: readonly string[]): Endings {
  return [
    ...menInA.map((stem) => [stem + ending, `${stem}а`] as const),
    ...menInSha.map((stem) => [stem + endingAfterSh, `${stem}а`] as const),
    ...soft.map((form) => [form, 'лья'] as const),
  ];
}

/** Consonants before which a surname’s last vowel tells its nominative: `Дуду` → `Дуда`. */
const consonants = [...'бвгджзклмнпрстфхцчшщ'];
/** Surnames in а, where the dative shows it no better than a name that is never declined. */
// prettier-ignore
const surnamesInA = [
  'б', 'в', 'г', 'д', 'к', 'елл', 'ол', 'ул', 'ос', 'х', 'м', 'ейр', 'арр', 'аттар', 'амз', 'хкн', 'шт', 'йт', 'орт', 'рен', 'сен', 'ум', 'ит', 'ут', 'вер', 'бер', 'рер', 'бар', 'нгс', 'тал',
];
/** The same in the genitive, behind a sound that writes it и. */
const surnamesInKa = ['тег', 'ьег', 'биг', 'бук', 'лиг', 'рег'];

/** Men’s names in й by their ending in a case, behind each vowel: `Сергея` → `Сергей`. */
function behindVowels(ending: string): Endings {
  return [...'иеаэоу'].map((vowel) => [vowel + ending, `${vowel}й`]);
}

/** Men’s names in the genitive that end in й, in a soft sign or in a consonant. */
const menInConsonants: Endings = [...behindVowels('я'), ['ья', 'ья'], ['я', 'ь'], ['а', '']];

/** Men’s names in the instrumental behind a sound that writes it ем: `Хайнцем`. */
const behindHissing: Endings = [...'чшжщц'].map((letter) => [`${letter}ем`, letter]);

const dativesInA: Endings = surnamesInA.map((stem) => [`${stem}е`, `${stem}а`]);

const genitiveOfMen: Pick<NameEndings, 'first' | 'last'> = {
  first: [
    ...keptGiven,
    ['авла', 'авел'],
    ['ьва', 'ев'],
    [' руя', ' Руй'],
    ...openEnds,
    ...menInConsonants,
    ['улы', 'ула'],
    ['улу', 'ула'],
  ],
  last: [
    ...keptSurnames,
    ...openEnds,
    ['младшего', 'младший'],
    ['старшего', 'старший'],
    ['ского', 'ский'],
    ['цкого', 'цкий'],
    ['кого', 'кий'],
    ['ого', 'ый'],
    ['ии', 'ия'],
    ['ию', 'ия'],
    ['льи', 'лья'],
    ['лью', 'лья'],
    ['хьи', 'хья'],
    ['хью', 'хья'],
    ['буи', 'буя'],
    ['бую', 'буя'],
    ['ваи', 'вая'],
    ['ваю', 'вая'],
    ...menInConsonants,
    ['ы', 'а'],
    ...surnamesInKa.map((stem) => [`${stem}и`, `${stem}а`] as const),
    ...consonants.map((letter) => [`${letter}у`, `${letter}а`] as const),
  ],
};

const womenAccusative: NameEndings = {
  men: menWith('у', 'у', ['лью']),
  first: [
    [' каю', ' Кая'],
    ['ию', 'ия'],
    ['йю', 'йя'],
    ['ью', 'ья'],
    ['ею', 'ея'],
    ['у', 'а'],
    ['ю', 'я'],
  ],
  last: [
    ['скую', 'ская'],
    ['цкую', 'цкая'],
    ...keptSurnames,
    ['ию', 'ия'],
    ['ню', 'ня'],
    ...consonants.map((letter) => [`${letter}у`, `${letter}а`] as const),
  ],
};

/** Surnames of women declined like adjectives in all cases but one. */
const womenSurnames: Endings = [
  ['ской', 'ская'],
  ['цкой', 'цкая'],
  ['овой', 'ова'],
  ['евой', 'ева'],
  ['ёвой', 'ёва'],
  ['иной', 'ина'],
  ['ыной', 'ына'],
];

/** Given names of women in a soft sign, behind which the genitive and the dative have и. */
const softWomen: Endings = [
  ['гули', 'гуль'],
  ['сели', 'сель'],
  ['зели', 'зель'],
  ['бови', 'бовь'],
];

export const cases: readonly NameCase[] = [
  { titles: nominative, before: [], ties: [], genders: [] },
  {
    titles: genitive,
    before: [
      'встреча|встречи|встрече|встречу|встречей',
      'переговоры|переговоров|переговорам|переговорами|переговорах',
      'беседа|беседы|беседе|беседу|беседой',
      'разговор|разговора|разговоре|разговором',
      'визит|визита|визите|визиту|визитом',
      'поездка|поездки|поездке|поездку|поездкой',
      'приезд|приезда|приезде',
      'слова|словам',
      'заявление|заявления|заявлению',
      'указ|указу|указом',
      'имени',
      'поздравил|поздравила',
      'принял|приняла|принимает|примет',
      'пригласил|пригласила',
      'назначил|назначила',
      'поблагодарил|поблагодарила',
      'от',
      'у',
      'для',
      'против',
      'после',
      'около',
      'кроме',
      'вместо',
    ],
    ties: ['of', 'between', 'object'],
    genders: [
      genitiveOfMen,
      {
        men: menWith('ы', 'и', ['льи']),
        first: [
          ...softWomen,
          [' мии', ' Мия'],
          [' каи', ' Кая'],
          ['ии', 'ия'],
          ['йи', 'йя'],
          ['ьи', 'ья'],
          ['джи', 'джа'],
          ['ики', 'ика'],
          ['ески', 'еска'],
          ['льги', 'льга'],
          [' кати', ' Катя'],
          [' тани', ' Таня'],
          ['аши', 'аша'],
          ['ы', 'а'],
        ],
        last: [
          ...womenSurnames,
          ['ы', 'а'],
          ...surnamesInKa.map((stem) => [`${stem}и`, `${stem}а`] as const),
        ],
      },
      womenAccusative,
    ],
  },
  { titles: accusative, before: [], ties: ['object'], genders: [genitiveOfMen, womenAccusative] },
  {
    titles: dative,
    before: ['к', 'ко', 'позвонил|позвонила'],
    ties: ['to', 'object'],
    genders: [
      {
        first: [
          ...keptGiven,
          ['авлу', 'авел'],
          [' рую', ' Руй'],
          ['ьву', 'ев'],
          ...openDatives,
          ...behindVowels('ю'),
          ['ндрю', 'ндрю'],
          ['тью', 'тью'],
          ['ю', 'ь'],
          ['у', ''],
          ['уле', 'ула'],
        ],
        last: [
          ...keptInDative,
          ...openDatives,
          ['младшему', 'младший'],
          ['старшему', 'старший'],
          ['скому', 'ский'],
          ['цкому', 'цкий'],
          ['кому', 'кий'],
          ['ому', 'ый'],
          ...behindVowels('ю'),
          ['ю', 'ь'],
          ['у', ''],
          ['ии', 'ия'],
          ...dativesInA,
        ],
      },
      {
        men: menWith('е', 'е', ['лье']),
        first: [
          ...softWomen,
          [' мии', ' Мия'],
          [' кае', ' Кая'],
          ...[' Ан', ' Ян', ' Ев'].map((stem) => [`${stem}е`.toLowerCase(), `${stem}а`] as const),
          [' тане', ' Таня'],
          [' кате', ' Катя'],
          ['ии', 'ия'],
          ['йе', 'йя'],
          ['ье', 'ья'],
          ['дже', 'джа'],
          ...[...'лнгрстзкбпвдмшф'].map((letter) => [`${letter}е`, `${letter}а`] as const),
        ],
        last: [...womenSurnames, ...keptInDative, ...dativesInA],
      },
    ],
  },
  {
    titles: instrumental,
    before: ['с', 'со', 'между'],
    ties: ['by'],
    genders: [
      {
        first: [
          [' джей', ' Джей'],
          // Left in the nominative by a slip, men’s names in ей look like women’s.
          ...kept(['ргей', 'дрей', 'ксей', 'твей', 'офей']),
          ['авлом', 'авел'],
          [' руем', ' Руй'],
          ['ьвом', 'ев'],
          ...behindVowels('ем'),
          ['ьем', 'ья'],
          ...behindHissing,
          ['ем', 'ь'],
          ['ём', 'ь'],
          ['ом', ''],
          ['улой', 'ула'],
          ['идой', 'ида'],
        ],
        last: [
          ['младшим', 'младший'],
          ['старшим', 'старший'],
          ['ским', 'ский'],
          ['цким', 'цкий'],
          ['ким', 'кий'],
          ['ым', ''],
          ...behindVowels('ем'),
          ...behindHissing,
          ['ем', 'ь'],
          ['ём', 'ь'],
          ['ом', ''],
          ['ией', 'ия'],
          ['ьей', 'ья'],
          ['ваей', 'вая'],
          ['буей', 'буя'],
          ['ой', 'а'],
        ],
      },
      {
        men: menWith('ой', 'ей', ['льёй', 'льей']),
        first: [
          ['ью', 'ь'],
          ['ией', 'ия'],
          ['йей', 'йя'],
          ['ьей', 'ья'],
          ['джей', 'джа'],
          ['шей', 'ша'],
          ['ёй', 'я'],
          ['ей', 'я'],
          ['ой', 'а'],
        ],
        last: [
          ['ской', 'ская'],
          ['цкой', 'цкая'],
          ['ой', 'а'],
          ['ией', 'ия'],
          ['ней', 'ня'],
        ],
      },
    ],
  },
  {
    titles: prepositional,
    before: ['о', 'об', 'при'],
    ties: ['object'],
    genders: [
      {
        first: [
          ['авле', 'авел'],
          ['ьве', 'ев'],
          ['ии', 'ий'],
          ['ее', 'ей'],
          ['ае', 'ай'],
          ['е', ''],
        ],
        last: [
          ['ском', 'ский'],
          ['цком', 'цкий'],
          ['ии', 'ий'],
          ['ее', 'ей'],
          ['ае', 'ай'],
          ['ове', 'ов'],
          ['еве', 'ев'],
          ['ине', 'ин'],
          ['яне', 'ян'],
          ['оне', 'он'],
        ],
      },
      {
        men: menWith('е', 'е', ['лье']),
        first: [
          ['ле', 'ла'],
          ['не', 'на'],
        ],
        last: womenSurnames,
      },
    ],
  },
];
