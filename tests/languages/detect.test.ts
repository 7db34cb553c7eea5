import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/languages/detect.js';

describe('detectLanguage', () => {
  it.each([
    ['en', 'The two ministers met in Oslo on Tuesday and agreed to expand trade.'],
    ['en', 'Foreign Minister Nguyễn Văn Ái hosted a dinner for Ambassador Trần Thị Hoa in Hà Nội.'],
    ['de', 'Der Minister empfing am Montag seine Kollegin in Wien.'],
    ['sv', 'Utrikesministern tog emot sin kollega i Stockholm på tisdagen.'],
    ['sv', 'Exporten ökade med 4 procent till 12 miljarder kronor.'],
    ['sv', 'Utrikesminister Lind besöker Lima den 6 mars. Hon träffar Perus president.'],
    ['vi', 'Bộ trưởng Ngoại giao đã tiếp Đại sứ Pháp tại Hà Nội chiều 5/3.'],
    ['fr', 'Le ministre des Affaires étrangères a reçu son homologue à Lyon mardi.'],
    ['es', 'El ministro de Exteriores recibió a su homólogo en Madrid el martes.'],
    ['es', 'El ministro (i) estrecha la mano de la ministra (d) en el palacio de la capital.'],
    ['ru', 'Министр иностранных дел принял посла Франции в Москве во вторник.'],
    [undefined, 'Udenrigsministeren mødtes tirsdag med sin kollega, og de drøftede handel og energi.'],
    [undefined, 'Statsministeren tok imot presidenten i Oslo mandag for å snakke om handel.'],
    [undefined, 'De minister ontving zijn collega maandag in Den Haag om over handel te spreken.'],
    [undefined, 'O ministro das Relações Exteriores recebeu seu homólogo em Brasília na terça-feira.'],
    [undefined, 'Міністр закордонних справ прийняв посла Франції у Києві у вівторок.'],
    [undefined, '外交部长星期二在北京会见了法国大使。'],
  ])('%s: %s', (language, text) => {
    expect(detectLanguage(text, language === 'en' ? 'de' : 'en')).toBe(language);
  });

  it.each(['', '12:30', 'Anna Berg, Erik Dahl', 'Kanzler trifft Kollegen'])('falls back on %j', (text) => {
    expect(detectLanguage(text, 'de')).toBe('de');
  });
});
