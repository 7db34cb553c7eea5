import type { SplitWords } from '../pack.js';

// prettier-ignore
export const split: SplitWords = {
  stopWords: [
    'le', 'la', 'les', 'de', 'des', 'du', 'et', 'en', 'un', 'une', 'à', 'est', 'que', 'qui', 'dans', 'pour',
    'sur', 'au', 'aux', 'avec', 'par', 'ce', 'il', 'elle', 'ne', 'pas', 'plus', 'son', 'sa', 'ses', 'se',
    'sont', 'cette', 'a', 'été', 'ont', 'mais', 'ou', 'leur', 'leurs', 'entre', 'après', 'd', 'l', 'qu',
    's', 'c', 'n', 'lors', 'également', 'ainsi', 'dont', 'nous', 'ils', 'deux', 'ces', 'fait', 'comme',
    'être', 'avait', 'selon',
  ],
  letters: 'àâæçéèêëîïôœùûüÿ',
  abbreviations: [
    'S.E', 'S.E.M', 'SEM', 'SEMM', 'S.A', 'S.M', 'S.A.R',
    'M', 'MM', 'Mme', 'Mmes', 'Mlle', 'Dr', 'Pr', 'Me', 'Mgr', 'St', 'Ste', 'gén', 'col', 'cap', 'lt',
    'p.ex', 'p. ex', 'c.-à-d', 'cf', 'env', 'éd', 'vol', 'art', 'n°', 'no', 'tél', 'av', 'bd', 'janv',
    'févr', 'fév', 'avr', 'juil', 'sept', 'oct', 'nov', 'déc', 'min', 'max', 'adj', 'dép', 'amb', 'hon',
  ],
  closingAbbreviations: ['etc', 'J.-C', 'Mds', 'Md', 'Mrd', 'Mio', 'mn', 'O.N.U', 'U.E', 'S.A', 'Cie'],
  ordinalDot: false,
  sourceLabels: [
    'source', 'sources', 'source originale', 'article original', 'lien', 'lien original', 'original', 'url',
    'lire l’article original',
  ],
  dateLabels: [
    'date', 'publié', 'publié le', 'publiée le', 'mis en ligne le', 'date de publication', 'paru le',
    'posté le', 'diffusé le', 'diffusée le', 'émission du', 'diffusion le', 'première diffusion le', 'publié initialement le', 'parue le', 'article paru le', 'article publié le'],
  updateLabels: ['mis à jour', 'mis à jour le', 'mise à jour', 'mise à jour le', 'modifié le', 'dernière mise à jour', 'dernière mise à jour le', 'dernière modification', 'actualisé le'],
  photoLabels: [
    'photo', 'photos', 'image', 'crédit photo', 'crédit', 'photo d’archives', 'photo d’illustration',
    'archives', 'cliché',
  ],
  pageWords: [
    'commentaire', 'commentaires', 'laisser un commentaire', 'partager', 'partager l’article',
    'articles liés', 'articles similaires', 'sur le même sujet', 'dans la même catégorie', 'du même auteur',
    'à lire aussi', 'lire aussi', 'les plus lus', 'dernières nouvelles', 'dernières actualités',
    'actualités', 'étiquettes', 'mots-clés', 'imprimer', 'accueil', 'menu', 'recherche', 'rechercher',
    'connexion', 'se connecter', 's’abonner', 's’inscrire', 'publicité', 'contact', 'contactez-nous',
    'à propos', 'qui sommes-nous', 'mentions légales', 'politique de confidentialité', 'haut de page',
    'suivant', 'précédent', 'patrimoine', 'entreprise', 'voir plus', 'voir tout', 'lire la suite',
    'tout accepter', 'tout refuser', 'aller au contenu',
  ],
  pageOpeners: [
    'lire aussi', 'à lire aussi', 'lire également', 'lire la suite', 'voir aussi', 'en savoir plus',
    'nous utilisons des cookies', 'ce site utilise', 'tous droits réservés', 'suivez-nous', 'abonnez-vous',
    'inscrivez-vous', 'laisser un commentaire', 'mots-clés :', 'mots-clés:', 'partager sur',
    'sur le même thème',
  ],
};
