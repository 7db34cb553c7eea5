import { describe, expect, test } from 'vitest';
import { nameLikeness } from '../../src/search/likeness.js';

/** From here on two spellings are one person's. */
const same = 0.85;
/** Below it two people. */
const different = 0.6;

describe('one person in several languages: every spelling is like the first', () => {
  test.each([
    ['Vladimir Putin', 'Wladimir Putin', 'Vladimir Poutine', 'Владимир Путин', 'Vladímir Putin'],
    ['Sergey Lavrov', 'Sergej Lawrow', 'Sergueï Lavrov', 'Sergei Lavrov', 'Сергей Лавров', 'Serguéi Lavrov'],
    [
      'Mikhail Mishustin',
      'Michail Mischustin',
      'Mikhaïl Michoustine',
      'Michail Misjustin',
      'Михаил Мишустин',
    ],
    ['Volodymyr Zelenskyy', 'Wolodymyr Selenskyj', 'Volodymyr Zelensky', 'Volodymyr Zelenskyj'],
    ['Dmitry Medvedev', 'Dmitri Medwedew', 'Dmitrij Medvedev', 'Dmitri Medvedev', 'Дмитрий Медведев'],
    ['Dmitry Peskov', 'Dmitri Peskow', 'Dmitrij Peskov', 'Дмитрий Песков'],
    ['Sergey Shoigu', 'Sergej Schoigu', 'Sergueï Choïgou', 'Sergej Sjojgu', 'Сергей Шойгу'],
    ['Maria Zakharova', 'Marija Sacharowa', 'Maria Zacharova', 'Мария Захарова'],
    ['Vyacheslav Volodin', 'Wjatscheslaw Wolodin', 'Viatcheslav Volodine', 'Вячеслав Володин'],
    ['Alexander Lukashenko', 'Alexander Lukaschenko', 'Alexandre Loukachenko', 'Aleksandr Lukasjenko'],
    ['Kassym-Jomart Tokayev', 'Kassim-Schomart Tokajew', 'Касым-Жомарт Токаев'],
    ['Shavkat Mirziyoyev', 'Schawkat Mirsijojew', 'Chavkat Mirzioïev', 'Sjavkat Mirzijojev'],
    ['Emmanuel Macron', 'Эммануэль Макрон'],
    ['Olaf Scholz', 'Олаф Шольц'],
    ['Friedrich Merz', 'Фридрих Мерц'],
    ['Xi Jinping', 'Си Цзиньпин', 'XI JINPING'],
    ['Wang Yi', 'Ван И'],
    ['Li Qiang', 'Ли Цян'],
    ['Kim Jong-un', 'Kim Jong Un', 'Kim Jong-Un', 'Kim Jongun'],
    ['Recep Tayyip Erdoğan', 'Recep Tayyip Erdogan', 'Recep Erdoğan', 'Реджеп Тайип Эрдоган'],
    ['Benjamin Netanyahu', 'Benjamin Netanjahu', 'Benjamín Netanyahu'],
    ['Ilham Aliyev', 'İlham Əliyev', 'Ilham Alijew', 'Ильхам Алиев'],
    ['Narendra Modi', 'Нарендра Моди'],
    ['Subrahmanyam Jaishankar', 'Субраманьям Джайшанкар'],
    ['Mohammed bin Salman', 'Mohamed ben Salman', 'Muhammad bin Salman', 'Mohammad bin Salman'],
    ['Abdel Fattah el-Sisi', 'Abdel Fattah al-Sisi', 'Abd al-Fattah as-Sisi'],
    ['Phạm Minh Chính', 'Pham Minh Chinh', 'PHẠM MINH CHÍNH'],
    ['Tô Lâm', 'To Lam', 'То Лам'],
    ['Bùi Thanh Sơn', 'Bui Thanh Son', 'Буй Тхань Шон'],
    ['Lương Cường', 'Luong Cuong'],
    ['Antonio Guterres', 'António Guterres', 'Antonio Guterres'],
    ['Ursula von der Leyen', 'Ursula Von Der Leyen', 'Ursula Leyen'],
    ['Lula da Silva', 'Lula Da Silva', 'Lula Silva'],
    ['Nikol Pashinyan', 'Nikol Paschinjan', 'Nikol Pachinian', 'Никол Пашинян'],
    ['Yuri Ushakov', 'Juri Uschakow', 'Iouri Ouchakov', 'Юрий Ушаков', 'Jurij Usjakov'],
    ['Anton Siluanov', 'Anton Siluanow', 'Anton Silouanov', 'Антон Силуанов'],
    ['Nikita Khrushchev', 'Nikita Chruschtschow', 'Nikita Khrouchtchev'],
    ['Boris Yeltsin', 'Boris Jelzin', 'Boris Eltsine', 'Борис Ельцин'],
  ])('%s', (first, ...others) => {
    const unlike = others.filter((other) => nameLikeness(first, other) < same);
    expect(unlike).toEqual([]);
  });
});

describe('one person, written in another way', () => {
  test.each([
    ['a patronymic', 'Sergey Viktorovich Lavrov', 'Sergey Lavrov'],
    ['surname first with patronymic', 'Лавров Сергей Викторович', 'Сергей Лавров'],
    ['surname first', 'Lavrov Sergey', 'Sergej Lawrow'],
    ['an initial', 'A. Rudenko', 'Andrey Rudenko'],
    ['an initial of another alphabet', 'С. Лавров', 'Sergey Lavrov'],
    ['a middle initial', 'Vladimir V. Putin', 'Vladimir Putin'],
    ['a genitive', 'Сергея Лаврова', 'Сергей Лавров'],
    ['an instrumental', 'Михаилом Мишустиным', 'Михаил Мишустин'],
    ['a genitive of a woman', 'Марии Захаровой', 'Мария Захарова'],
    ['Vietnamese without any marks', 'Le Thi Thu Hang', 'Lê Thị Thu Hằng'],
    ['the mark on another letter', 'Nguyễn Thị Hoà', 'Nguyễn Thị Hòa'],
    ['capitals', 'BÙI THANH SƠN', 'Bùi Thanh Sơn'],
    ['an apostrophe', "Patrick O'Neill", 'Patrick O’Neill'],
    ['Jr.', 'Ferdinand Marcos Jr.', 'Ferdinand Marcos'],
    ['an umlaut spelt out', 'Heiko Mueller', 'Heiko Müller'],
    ['Icelandic letters', 'Þórdís Gylfadóttir', 'Thordis Gylfadottir'],
    ['a letter missing in a long word', 'Kyriakos Mitsotaki', 'Kyriakos Mitsotakis'],
  ])('%s: %s, %s', (_how, a, b) => {
    expect(nameLikeness(a, b)).toBeGreaterThanOrEqual(same);
  });
});

describe('perhaps one person: more is needed', () => {
  test.each([
    ['Putin', 'Vladimir Putin'],
    ['Hằng', 'Lê Thị Thu Hằng'],
    ['Xi', 'Xi Jinping'],
    ['Nguyen Minh', 'Nguyen Minh Vu'],
    ['Kim Jong', 'Kim Jong-un'],
    ['George Bush', 'George Busch'],
  ])('%s, %s', (a, b) => {
    const likeness = nameLikeness(a, b);
    expect(likeness).toBeGreaterThanOrEqual(different);
    expect(likeness).toBeLessThan(same);
  });
});

describe('two people', () => {
  test.each([
    ['Park Geun-hye', 'Park Chung-hee'],
    ['Trần Đức Lương', 'Lương Cường'],
    ['Nguyễn Phú Trọng', 'Nguyễn Xuân Phúc'],
    ['Nguyễn Minh Vũ', 'Nguyễn Minh Triết'],
    ['Nguyen Van Thang', 'Nguyen Van Thanh'],
    ['Lê Thị Thu Hằng', 'Lê Thị Thu Hạng'],
    ['Hằng', 'Hạng'],
    ['Tô Lâm', 'Tô Lãm'],
    ['To Lam', 'Tu Lam'],
    ['Michel Barnier', 'Michelle Barnier'],
    ['Michel Dupont', 'Michelle Durand'],
    ['Aleksandr Petrov', 'Aleksandra Petrova'],
    ['Мария Захарова', 'Мария Захаров'],
    ['Ilham Aliyev', 'Heydar Aliyev'],
    ['Kim Jong-un', 'Kim Yo-jong'],
    ['Kim Jong-un', 'Kim Jong-il'],
    ['Kim Il-sung', 'Kim Jong-il'],
    ['Bashar al-Assad', 'Hafez al-Assad'],
    ['Salman bin Muhammad', 'Muhammad bin Salman'],
    ['Salman bin Abdulaziz', 'Muhammad bin Salman'],
    ['Indira Gandhi', 'Rajiv Gandhi'],
    ['Raúl Castro', 'Fidel Castro'],
    ['Bill Clinton', 'Hillary Clinton'],
    ['Barack Obama', 'Michelle Obama'],
    ['George Bush', 'Jeb Bush'],
    ['Li Qiang', 'Li Keqiang'],
    ['Wang Yi', 'Wang Yang'],
    ['Xi Jinping', 'Xi Zhongxun'],
    ['Sergey Lavrov', 'Sergey Shoigu'],
    ['Sergey Viktorovich Lavrov', 'Sergey Ivanovich Lavrov'],
    ['A. Rudenko', 'Valentin Rudenko'],
    ['Roman Rudenko', 'Andrey Rudenko'],
    ['Ferdinand Marcos Jr.', 'Ferdinand Marcos Sr.'],
    ['Angela Merkel', 'Angelo Cruz'],
    ['Alexander Lukashevich', 'Alexander Lukashenko'],
    ['Abdullah Gül', 'Abdullah Badawi'],
    ['Hun Sen', 'Hun Manet'],
    ['Lee Hsien Loong', 'Lee Kuan Yew'],
    ['Lee Jae-myung', 'Lee Myung-bak'],
    ['Mauricio Macri', 'Emmanuel Macron'],
    ['Ulf Kristersson', 'Anders Kristersson'],
    ['Donald Tusk', 'Donald Trump'],
    ['Viktor Orbán', 'Viktor Orbach'],
    ['Bùi Thanh Sơn', 'Bùi Thanh Sang'],
    ['Phạm Minh Chính', 'Phạm Bình Minh'],
    ['Putin', 'Lavrov'],
    ['V. V.', 'Vladimir Putin'],
    ['', 'Putin'],
  ])('%s, %s', (a, b) => {
    expect(nameLikeness(a, b)).toBeLessThanOrEqual(different);
    expect(nameLikeness(b, a)).toBe(nameLikeness(a, b));
  });
});
