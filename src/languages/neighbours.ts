/** A language no pack reads, known well enough not to be taken for one that a pack does. */
export interface Neighbour {
  letters: string;
  stopWords: readonly string[];
}

// prettier-ignore
export const neighbours: Readonly<Record<string, Neighbour>> = {
  da: {
    letters: 'æøå',
    stopWords:
      ('og at det i en på er som af for med til den har de ikke om et han men var sig fra vi så kan når ' +
      'år under også efter eller nu sin hvor ved mod skal skulle kommer ud får blev være havde alle ' +
      'mellem samt inden gennem både siger sagde hvad hvis mere bliver deres kunne ville dette').split(' '),
  },
  nb: {
    letters: 'æøå',
    stopWords:
      ('og å at det i en på er som av for med til den har de ikke om et han men var seg fra vi så kan ' +
      'når år under også etter eller nå sin hvor ved mot skal skulle kommer ut får ble være hadde alle ' +
      'mellom samt innen gjennom både sier sa hva hvis mer blir deres kunne ville ha dette').split(' '),
  },
  nl: {
    letters: 'ëï',
    stopWords:
      ('de het een en van in is dat op te zijn met voor niet aan er ook als om bij maar door naar uit ' +
      'over worden wordt heeft werd hij ze zij deze dit nog wel tot meer dan onder tussen tijdens zal ' +
      'kunnen hebben had na die').split(' '),
  },
  pt: {
    letters: 'ãõçáéíóúâêôà',
    stopWords:
      ('o a os as de do da dos das e em um uma que é para com não por no na nos nas ao se mais como foi ' +
      'são entre seu sua também pelo pela até após sobre mas ou ser está tem dois').split(' '),
  },
  it: {
    letters: 'àèéìòù',
    stopWords:
      ('il lo la i gli le di del della dei delle e in un una che è per con non da dal al alla nel nella ' +
      'si più come sono ha anche tra questo questa ma o essere stato suo sua dopo due').split(' '),
  },
  ca: {
    letters: 'àçéèíïóòúü',
    stopWords:
      ('el la els les de del i en un una que a és amb per al va han més com entre dels seva seu aquest ' +
      'aquesta també').split(' '),
  },
  ro: {
    letters: 'ăâîșțşţ',
    stopWords:
      'și în de la cu pe nu că este din un o pentru a fost au mai care sau dar prin după între'.split(' '),
  },
  pl: {
    letters: 'ąćęłńóśźż',
    stopWords:
      ('i w we nie na że z do się jest o jak od dla po przez oraz ale za jego był była było są przy także ' +
      'między lub który która które roku').split(' '),
  },
  cs: {
    letters: 'áčďéěíňóřšťúůýž',
    stopWords:
      ('a v ne na že se s do je z o jak od pro po při také byl byla bylo jsou za ale mezi nebo který ' +
      'která které roku').split(' '),
  },
  fi: {
    letters: 'äö',
    stopWords:
      'ja on ei että se oli hän myös mutta kun ovat joka tai sekä kuin mukaan vuonna ollut välillä'.split(' '),
  },
  hu: {
    letters: 'áéíóöőúüű',
    stopWords:
      'a az és hogy nem is egy volt meg ez azt mint csak már között'.split(' '),
  },
  tr: {
    letters: 'çğıöşü',
    stopWords:
      've bir bu da de için ile olarak çok daha olan gibi sonra kadar ancak arasında'.split(' '),
  },
  id: {
    letters: '',
    stopWords:
      'dan yang di ke dari untuk dengan ini itu pada dalam adalah akan tidak telah oleh antara'.split(' '),
  },
  uk: {
    letters: 'іїєґ',
    stopWords:
      ('і в не на що з та у до за як від для про його це але при був також вона він вони була було були ' +
      'буде їх після між або який яка які де цьому року').split(' '),
  },
  be: {
    letters: 'ўі',
    stopWords:
      ('і ў не на што з у да за як ад для пра яго гэта але пры быў таксама яна ён яны была былі паміж ' +
      'або які якая').split(' '),
  },
  bg: {
    letters: 'ъ',
    stopWords:
      ('и в не на че с по как към из от за се е са да то като но при беше също тя той те бяха ще след ' +
      'между или който която които където през').split(' '),
  },
  sr: {
    letters: 'јљњћђџ',
    stopWords:
      ('и у не на да са по као из од за се је су то али био такође она он они била били после између ' +
      'или који која које где').split(' '),
  },
};
