import { describe, expect, test } from 'vitest';
import { askingOf } from '../../src/answer/command.js';
import type { Query } from '../../src/answer/answer.js';
import { readQuestion } from '../../src/answer/questions/read.js';
import { routeQuestion } from '../../src/answer/questions/route.js';
import { archiveOf, official } from '../builders.js';
import { typed } from './typed.rows.js';

const archive = archiveOf({
  officials: [
    official('To Lam', 'VN', { aliases: ['Tô Lâm'], mentions: 9 }),
    official('Bui Thanh Son', 'VN', { aliases: ['Bùi Thanh Sơn', 'Sơn'] }),
    official('Vladimir Putin', 'RU', { aliases: ['Wladimir Putin', 'Putin'], mentions: 8 }),
    official('Sergey Lavrov', 'RU', { aliases: ['Sergej Lawrow', 'Lavrov'], mentions: 5 }),
    official('Mikhail Mishustin', 'RU', { aliases: ['Michail Mishustin'] }),
    official('Ingrid Solberg', 'NO', {}),
    official('Mateo Quispe', 'PE', {}),
    official('Luis Rojas', 'PE', { aliases: ['Rojas'] }),
    official('Elena Rojas', 'PE', { aliases: ['Rojas'] }),
  ],
});

async function understood(question: string, locale: string): Promise<string> {
  const asking = askingOf(archive, locale, new Date('2026-11-21T12:00:00Z'));
  const query = routeQuestion(await readQuestion(question, asking));
  return query === undefined ? 'not understood' : written(query);
}

function written({ command, options }: Query): string {
  return [command, ...Object.entries(options).map(([name, value]) => `${name}=${value}`)].join(' ');
}

/** Expected query first, then every question that must be understood as it. */
const table: Record<string, Record<string, string[]>> = {
  en: {
    'meetings list official=sergey-lavrov place=Moscow': [
      'who did Lavrov meet in Moscow',
      'who did lavrov meet in moscow',
      'Who did Lavrov meet in Moscow?',
      'Which meetings did Sergei Lavrov have in Moscow?',
    ],
    'meetings between first=to-lam second=vladimir-putin': [
      'When did To Lam meet Putin?',
      'did to lam meet vladimir puttin',
      'How often have To Lam and Putin met?',
      'Where did To Lam talk to President Putin?',
      'What meetings were there between To Lam and Putin?',
    ],
    'meetings between first=to-lam second=vladimir-putin status=planned': [
      'When is the next meeting between To Lam and Putin?',
      'Will To Lam meet Putin?',
    ],
    'meetings between first=to-lam second=vladimir-putin since=2025-05 until=2025-05': [
      'Did To Lam meet Putin in May 2025?',
    ],
    'meetings between first=to-lam second=vladimir-putin kind=phone call': [
      'When did To Lam and Putin speak by phone?',
    ],
    'meetings of official=to-lam since=2025-05 until=2025-05': ['Who did To Lam meet in May 2025?'],
    'meetings of official=vladimir-putin': [
      'Who hosted Putin?',
      'Whom has Putin met?',
      "Who met Russia's President Putin?",
    ],
    'meetings list official=vladimir-putin place=VN': [
      'When did Putin visit Vietnam?',
      'When was Putin in Vietnam?',
      'how many times did putin visit vietnam',
    ],
    'meetings list place=VN kind=visit': ['visits to Vietnam', 'Who visited Vietnam?'],
    'meetings list country=VN status=planned': ['What meetings are planned with Vietnam?'],
    'meetings list official=to-lam status=planned': [
      'Who will To Lam meet?',
      'Which meetings are planned for To Lam?',
    ],
    'meetings list status=cancelled when=2025': ['Which meetings were cancelled in 2025?'],
    'meetings list place=Hanoi': ['What took place in Hanoi?', 'Which meetings took place in Hanoi?'],
    'meetings between first=to-lam second=RU': ['Which Russian officials did To Lam meet?'],
    'trade country=VN partner=RU period=2024': [
      'What was the trade between Vietnam and Russia in 2024?',
      'How much trade did Vietnam do with Russia in 2024?',
    ],
    'trade country=VN partner=RU measure=exports': [
      'How much did Vietnam export to Russia?',
      "What are Vietnam's exports to Russia?",
    ],
    'trade country=RU partner=VN measure=imports': ['What are Russian imports from Vietnam?'],
    'trade partner=RU measure=imports': ['imports from Russia?'],
    'trade country=VN partner=RU status=target': ['What is the trade target of Vietnam and Russia?'],
    'trade country=VN partner=RU period=2025-Q1': ['Vietnam Russia trade first quarter 2025'],
    'official name=sergey-lavrov': [
      'Who is Lavrov?',
      'Lavrov',
      'What did Lavrov say?',
      'tell me about lawrow',
      'info lavrov',
      'sources on Lavrov',
    ],
    'brief subject=VN RU': [
      'Vietnam Russia',
      'Brief me on Vietnam and Russia',
      'relations between Vietnam and Russia',
    ],
    'official name=Rojas': ['Who is Rojas of Peru?', 'What did Rojas say?', 'Who is Rojas?'],
    sources: ['Which articles do you have?', 'What are your sources?'],
    help: ['What can you do?', 'help'],
    'search text=fishing rights': ['search for fishing rights'],
    'meetings list until=2024': ['which meetings were there before 2025?'],
    'meetings between first=to-lam second=vladimir-putin since=2025-06': [
      'Did To Lam and Putin meet after May 2025?',
    ],
    'meetings list official=sergey-lavrov until=2025-04-01': ['meetings of lavrov before 2 april 2025'],
    'meetings list when=2025-04-02': ['who met whom on 2 april 2025'],
    'meetings list when=2026-04': ['meetings in april'],
    'trade country=VN partner=RU': [
      'tell me about trade between Vietnam and Russia',
      'info trade vietnam russia',
      "Vietnam's trade balance with Russia",
      'trade between Vietnam and Russia since 2023',
    ],
    'meetings list official=vladimir-putin kind=phone call when=2025': [
      'What phone calls did Putin make in 2025?',
    ],
    'meetings list place=Moscow kind=summit when=2025': ['Was there a summit in Moscow in 2025?'],
    'meetings list official=vladimir-putin': [
      'Which meetings with Russian president Putin were there?',
      'Which visits and phone calls did Putin make?',
    ],
    'meetings list official=vladimir-putin since=2025-05': ['Which meetings did Putin hold since May 2025?'],
    'meetings list official=vladimir-putin until=2025-05': ['Which meetings did Putin hold until May 2025?'],
    'meetings list official=vladimir-putin since=2025-03 until=2025-05': [
      'Which meetings did Putin hold between March 2025 and May 2025?',
    ],
    'meetings of official=vladimir-putin since=2025-04-02 until=2025-05-10': [
      'Who did Putin meet from 2 April 2025 to 10 May 2025?',
    ],
    'meetings of official=sergey-lavrov since=2025-04-03': ['Who did Lavrov meet after 2 April 2025?'],
    'meetings of official=sergey-lavrov until=2025-04': ['Who did Lavrov meet before May 2025?'],
    'meetings of official=sergey-lavrov since=2025-01': ['Who did Lavrov meet after December 2024?'],
    'meetings of official=sergey-lavrov since=2025-01-01': ['Who did Lavrov meet after 31 December 2024?'],
    'meetings of official=sergey-lavrov until=2025-02-28': ['Who did Lavrov meet before 2025-03-01?'],
    'meetings between first=RU second=VN status=cancelled': [
      'Which meetings between Russia and Vietnam were cancelled?',
    ],
    'meetings between first=RU second=VN since=2025 until=2025': [
      'Which meetings between Russia and Vietnam took place in 2025?',
    ],
    'meetings list': ['Which meetings took place?'],
    'meetings list official=sergey-lavrov when=2025-04-02': ['Where was Lavrov on 2 April 2025?'],
    'meetings list official=vladimir-putin kind=visit status=planned': ['Whom will Putin visit?'],
    'meetings list official=to-lam kind=visit when=2025': ['Where did To Lam visit in 2025?'],
    trade: ['trade'],
    'trade country=VN': [
      'Vietnam trade before 2025',
      'exports and imports of Vietnam',
      "Vietnam's trade since 2023",
      'Trade of Vietnam',
    ],
    'trade country=VN period=2023/2024': ['Vietnam trade 2023 and 2024'],
    'trade country=RU partner=VN measure=investment': ['investment of Russia in Vietnam'],
    'trade country=VN measure=exports': ['Vietnamese exports'],
    'trade country=VN partner=NO measure=imports': ['What does Vietnam import from Norway?'],
    'trade country=NO partner=VN measure=exports': ['What does Norway sell to Vietnam?'],
    'trade country=VN partner=RU measure=imports period=2025-05': [
      'How much did Vietnam buy from Russia in May 2025?',
    ],
    'meetings between first=vladimir-putin second=to-lam': [
      'Did the Russian president Putin meet To Lam?',
      'Did Putin talk about trade with To Lam?',
    ],
    'trade country=VN partner=RU status=forecast': ['forecast of trade between Vietnam and Russia'],
    'trade country=VN period=2030 status=target': ['trade target for 2030 of Vietnam'],
    'search text=Lavrov fishing': ['What did Lavrov say about fishing?'],
    'meetings between first=vladimir-putin second=sergey-lavrov': [
      'Putin Putin Lavrov',
      'Putin and Lavrov',
      'Brief me on Putin and Lavrov',
      'who are Putin and Lavrov?',
    ],
    'brief subject=vladimir-putin': ['Brief me on Putin'],
    'brief subject=RU': ['Brief me on Russia'],
    'brief subject=VN': ['Vietnam', 'Brief me on Hanoi and Vietnam'],
    'meetings between first=vladimir-putin second=VN': ['Putin Vietnam'],
    'meetings list official=vladimir-putin place=Moscow': ['Putin in Moscow'],
    'meetings list official=vladimir-putin when=2025-05': ['Putin in May 2025'],
    'meetings list official=sergey-lavrov when=2025': ['Lavrov 2025'],
    'search text=trade with Norway': ['search for trade with Norway?'],
    'search text=coffee exports': ['find coffee exports'],
    'meetings list country=NO': ['Which meetings with the Norwegian Prime Minister were there?'],
    'meetings list country=VN place=Moscow': ['meetings with vietnam in moscow'],
    'meetings list country=RU': ['meetings with rusia'],
    'meetings of official=ingrid-solberg': ['who met ingrid', 'who met solberg'],
    'meetings between first=bui-thanh-son second=sergey-lavrov': ['Did Son meet Lavrov?'],
    'meetings between first=bui-thanh-son second=sergey-lavrov place=Moscow since=2025-04 until=2025-04': [
      'did son meet lavrov in moscow in april 2025',
    ],
    'meetings list official=sergey-lavrov place=Hanoi': ['Who received Lavrov in Hanoi?'],
    'meetings list official=to-lam kind=phone call': ['Who spoke with To Lam by phone?'],
    'meetings list country=VN kind=visit': ['visits from Vietnam'],
    'meetings list country=NO place=VN kind=visit': ['Which Norwegian officials visited Vietnam?'],
    'meetings of official=vladimir-putin since=1999 until=1999': ['Who did Putin meet in 1999?'],
    'meetings list when=2026-05': ['meetings in May'],
    'meetings list when=2025-05': ['meetings in may 2025'],
    'meetings list when=2026-05-10': ['meetings on 10 May'],
    'meetings list when=2026-10': ['meetings last month'],
    'meetings list when=2026': ['meetings this year'],
    'meetings list status=planned': ['planned meetings'],
    'meetings list country=NO status=cancelled': ['cancelled meetings with Norway'],
    'meetings between first=vladimir-putin second=sergey-lavrov place=Hanoi status=planned': [
      'planned meetings between Putin and Lavrov in Hanoi',
    ],
    'meetings between first=mateo-quispe second=Rojas': ['Mateo Quispe and Rojas meetings'],
    'not understood': [
      'the spokesman of Putin met To Lam',
      "Putin's minister met To Lam",
      'help with Putin',
      'Brief me on Vietnam, Russia and Norway',
      'What was said in Moscow?',
      'What did Lavrov and Putin say?',
      'trade between Putin and To Lam',
      'trade of Vietnam with Russia and Norway',
      'Who was in Moscow?',
      'When did To Lam, Putin and Lavrov meet?',
      'Who did Macron meet?',
      'Who did Vladimir Lavrov meet?',
      "Who did Putin's spokesman meet?",
      'How much coffee does Vietnam export?',
      'who did macron meet in Moscow',
      'Why did Putin meet To Lam?',
      'How old is Putin?',
      'What is the weather in Hanoi?',
      'Who won the football match between Vietnam and Russia?',
      'Should Vietnam trade with Russia?',
      'How do I bake bread?',
      'Who did To Lam not meet?',
    ],
  },
  de: {
    'meetings of official=to-lam since=2025-05 until=2025-05': [
      'Wen traf To Lam im Mai 2025?',
      'Mit wem hat To Lam im Mai 2025 gesprochen?',
    ],
    'meetings between first=to-lam second=vladimir-putin': [
      'Wann traf To Lam Putin?',
      'Wann traf Tô Lâm Wladimir Putin?',
      'Wann hat sich To Lam mit Wladimir Putin getroffen?',
      'Wie oft haben To Lam und Putin miteinander gesprochen?',
      'Wo fand das Treffen zwischen To Lam und Putin statt?',
    ],
    'meetings between first=to-lam second=vladimir-putin kind=phone call': [
      'Wann haben To Lam und Putin telefoniert?',
    ],
    'meetings list official=sergey-lavrov place=Moscow': ['Wen hat Lawrow in Moskau getroffen?'],
    'meetings list official=vladimir-putin place=VN': [
      'Wann war Putin in Vietnam?',
      'Wann besuchte Putin Vietnam?',
    ],
    'meetings list country=RU status=planned': ['Welche Treffen mit Russland sind geplant?'],
    'meetings list status=cancelled': ['Welche Treffen wurden abgesagt?'],
    'trade country=VN partner=RU period=2024': [
      'Wie hoch war der Handel zwischen Vietnam und Russland 2024?',
      'Welche Zahlen gibt es zum Handel zwischen Vietnam und Russland im Jahr 2024?',
    ],
    'trade country=VN partner=RU measure=exports': ['Wie viel exportierte Vietnam nach Russland?'],
    'trade country=RU partner=VN measure=imports': ['Russische Importe aus Vietnam'],
    'trade country=VN partner=RU status=target': ['Welches Ziel haben Vietnam und Russland für den Handel?'],
    'official name=sergey-lavrov': [
      'infos zu lawrow',
      'Wer ist Lawrow?',
      'Was sagte Lawrow?',
      'Welches Amt hat Lawrow?',
    ],
    'brief subject=VN RU': ['Überblick über die Beziehungen zwischen Vietnam und Russland'],
    'brief subject=VN': ['Was gibt es Neues aus Vietnam?'],
    'meetings list when=2025-05': ['wer traf wen im mai 2025'],
    'meetings of official=vladimir-putin until=2024': ['Wen traf Putin vor 2025?'],
    'meetings of official=vladimir-putin since=2025-06': ['Wen traf Putin nach Mai 2025?'],
    sources: ['Welche Quellen hast du?'],
    'meetings list official=vladimir-putin since=2025-06': ['Treffen von Putin nach Mai 2025'],
    'meetings list official=vladimir-putin until=2025-04-01': ['Treffen von Putin vor dem 2. April 2025'],
    'not understood': [
      'Warum traf Putin To Lam?',
      'Wie alt ist Putin?',
      'Wen traf Macron?',
      'Wen traf Putins Sprecher?',
      'Wie wird das Wetter in Hanoi?',
    ],
  },
  sv: {
    'brief subject=VN': ['info om vietnam'],
    'trade country=VN partner=RU period=2024': [
      'vilka siffror finns för handeln mellan Vietnam och Ryssland 2024?',
      'Hur stor var handeln mellan Vietnam och Ryssland 2024?',
    ],
    'trade country=VN partner=RU measure=exports': ['Hur mycket exporterade Vietnam till Ryssland?'],
    'trade country=VN partner=RU measure=imports': ['Hur stor är Vietnams import från Ryssland?'],
    'meetings of official=vladimir-putin until=2024': ['Vilka träffade Putin före 2025?'],
    'meetings of official=to-lam since=2025-05 until=2025-05': ['Vem träffade To Lam i maj 2025?'],
    'meetings of official=vladimir-putin': ['Vem har Putin träffat?', 'Vilka har Putin mött?'],
    'meetings between first=to-lam second=vladimir-putin': [
      'När träffade To Lam Putin?',
      'Hur många gånger har To Lam och Putin träffats?',
      'Har To Lam mött Rysslands president Putin?',
    ],
    'meetings between first=to-lam second=vladimir-putin kind=phone call': [
      'När talade To Lam och Putin i telefon?',
    ],
    'meetings list official=sergey-lavrov place=Moscow': ['Vilka möten hade Lavrov i Moskva?'],
    'meetings list official=vladimir-putin place=VN': [
      'När var Putin i Vietnam?',
      'När besökte Putin Vietnam?',
    ],
    'meetings list country=RU status=planned': ['Vilka möten med Ryssland är planerade?'],
    'meetings list status=cancelled': ['Vilka möten har ställts in?'],
    'official name=sergey-lavrov': ['fakta om lavrov', 'Vem är Lavrov?', 'Vad sa Lavrov?'],
    'brief subject=VN RU': ['Hur är relationerna mellan Vietnam och Ryssland?'],
    sources: ['Vilka källor har du?'],
    'meetings between first=vladimir-putin second=sergey-lavrov until=2024': [
      'Träffade Putin Lavrov före 2025?',
    ],
    'meetings between first=vladimir-putin second=sergey-lavrov since=2025-06': [
      'Träffade Putin Lavrov efter maj 2025?',
    ],
    'not understood': [
      'Varför träffade Putin To Lam?',
      'Hur gammal är Putin?',
      'Vem träffade Macron?',
      'Hur blir vädret i Hanoi?',
    ],
  },
  vi: {
    'meetings of official=to-lam since=2025-05 until=2025-05': ['Tô Lâm đã gặp ai vào tháng 5 năm 2025?'],
    'meetings between first=to-lam second=vladimir-putin': [
      'Tô Lâm gặp Putin khi nào?',
      'Tô Lâm và Putin đã gặp nhau bao nhiêu lần?',
      'Ông Tô Lâm hội đàm với Putin ở đâu?',
    ],
    'meetings between first=to-lam second=vladimir-putin kind=phone call': [
      'Tô Lâm điện đàm với Putin khi nào?',
    ],
    'meetings list official=vladimir-putin place=VN': ['Putin thăm Việt Nam khi nào?'],
    'meetings list official=sergey-lavrov place=Moscow': ['Lavrov đã gặp ai ở Moscow?'],
    'trade country=VN partner=RU period=2024': [
      'Kim ngạch thương mại giữa Việt Nam và Nga năm 2024 là bao nhiêu?',
    ],
    'trade country=VN partner=RU measure=exports': ['Việt Nam xuất khẩu sang Nga bao nhiêu?'],
    'trade country=VN partner=RU status=target': ['Mục tiêu thương mại giữa Việt Nam và Nga là gì?'],
    'official name=sergey-lavrov': ['Lavrov là ai?', 'Lavrov nói gì?'],
    'meetings of official=vladimir-putin until=2024': ['Putin đã gặp ai trước năm 2025?'],
    'brief subject=VN RU': ['Quan hệ giữa Việt Nam và Nga thế nào?'],
    'meetings list official=vladimir-putin until=2024': ['các cuộc gặp của Putin trước năm 2025'],
    'not understood': ['Tại sao Putin gặp Tô Lâm?', 'Putin bao nhiêu tuổi?', 'Thời tiết ở Hà Nội thế nào?'],
  },
  fr: {
    'meetings of official=to-lam since=2025-05 until=2025-05': ['Qui To Lam a-t-il rencontré en mai 2025 ?'],
    'meetings between first=to-lam second=vladimir-putin': [
      'Quand To Lam a-t-il rencontré Vladimir Poutine ?',
      'Combien de fois To Lam et Poutine se sont-ils rencontrés ?',
    ],
    'meetings list official=vladimir-putin place=VN': ['Quand Poutine a-t-il visité le Vietnam ?'],
    'meetings list official=sergey-lavrov place=Moscow': ['Qui Lavrov a-t-il rencontré à Moscou ?'],
    'meetings list country=RU status=planned': ['Quelles rencontres avec la Russie sont prévues ?'],
    'trade country=VN partner=RU period=2024': [
      'Quel était le commerce entre le Vietnam et la Russie en 2024 ?',
    ],
    'trade country=VN partner=RU measure=exports': [
      'Combien le Vietnam a-t-il exporté vers la Russie ?',
      'Exportations du Vietnam vers la Russie',
    ],
    'official name=sergey-lavrov': ['Qui est Lavrov ?', 'Qu’a dit Lavrov ?'],
    'meetings of official=vladimir-putin until=2024': ['Qui Poutine a-t-il rencontré avant 2025 ?'],
    'brief subject=VN RU': ['Les relations entre le Vietnam et la Russie'],
    'meetings list official=vladimir-putin until=2024': ['rencontres de Poutine avant 2025'],
    'not understood': [
      'Pourquoi Poutine a-t-il rencontré To Lam ?',
      'Quel âge a Poutine ?',
      'Qui Macron a-t-il rencontré ?',
    ],
  },
  es: {
    'meetings of official=to-lam since=2025-05 until=2025-05': [
      '¿Con quién se reunió To Lam en mayo de 2025?',
    ],
    'meetings between first=to-lam second=vladimir-putin': [
      '¿Cuándo se reunió To Lam con Putin?',
      '¿Cuántas veces se han reunido To Lam y Putin?',
    ],
    'meetings list official=vladimir-putin place=VN': [
      '¿Cuándo visitó Putin Vietnam?',
      '¿Cuándo estuvo Putin en Vietnam?',
    ],
    'meetings list official=sergey-lavrov place=Moscow': ['¿Con quién se reunió Lavrov en Moscú?'],
    'meetings list country=RU status=planned': ['¿Qué reuniones con Rusia están previstas?'],
    'trade country=VN partner=RU period=2024': ['¿Cuál fue el comercio entre Vietnam y Rusia en 2024?'],
    'trade country=VN partner=RU measure=exports': ['¿Cuánto exportó Vietnam a Rusia?'],
    'meetings between first=sergey-lavrov second=bui-thanh-son': ['¿Dónde se reunieron Lavrov y Son?'],
    'official name=sergey-lavrov': ['info sobre lavrov', '¿Quién es Lavrov?', '¿Qué dijo Lavrov?'],
    'meetings of official=vladimir-putin until=2024': ['¿Con quién se reunió Putin antes de 2025?'],
    'meetings between first=vladimir-putin second=to-lam kind=phone call since=2024-08 until=2024-08': [
      '¿Habló Putin con To Lam por teléfono en agosto de 2024?',
    ],
    'brief subject=VN RU': ['Relaciones entre Vietnam y Rusia'],
    'meetings list official=vladimir-putin since=2025': ['reuniones de Putin después de 2024'],
    'not understood': [
      '¿Por qué se reunió Putin con To Lam?',
      '¿Cuántos años tiene Putin?',
      '¿Con quién se reunió Macron?',
    ],
  },
  ru: {
    'meetings list official=vladimir-putin place=VN': [
      'когда Путин был во Вьетнаме',
      'Когда Путин посетил Вьетнам?',
    ],
    'meetings of official=to-lam since=2025-05 until=2025-05': ['С кем То Лам встречался в мае 2025 года?'],
    'meetings between first=to-lam second=vladimir-putin': [
      'Когда То Лам встречался с Путиным?',
      'Сколько раз встречались То Лам и Путин?',
    ],
    'meetings list official=sergey-lavrov place=Moscow': ['Какие встречи были у Лаврова в Москве?'],
    'trade country=VN partner=RU period=2024': [
      'Какой был товарооборот между Вьетнамом и Россией в 2024 году?',
      'торговля Вьетнама и России в 2024 году',
    ],
    'trade country=VN partner=RU measure=exports': ['Экспорт Вьетнама в Россию'],
    'official name=sergey-lavrov': ['инфо лавров', 'Кто такой Лавров?', 'Что сказал Лавров?'],
    'meetings of official=vladimir-putin until=2024': ['С кем Путин встречался до 2025 года?'],
    'brief subject=VN RU': ['Отношения Вьетнама и России'],
    'meetings list official=vladimir-putin since=2025': ['встречи Путина после 2024 года'],
    'not understood': ['Почему Путин встречался с То Ламом?', 'Сколько лет Путину?', 'Какая погода в Ханое?'],
  },
};

const rows = [...Object.entries(table), ...Object.entries(typed)].flatMap(([language, queries]) =>
  Object.entries(queries).flatMap(([query, questions]) =>
    questions.map((question) => ({ language, question, query })),
  ),
);

describe('questions in plain words', () => {
  test('there are 120 of them and more', () => {
    expect(rows.length).toBeGreaterThanOrEqual(120);
  });

  test.each(rows)('$language: $question', async ({ language, question, query }) => {
    expect(await understood(question, language)).toBe(query);
  });
});
