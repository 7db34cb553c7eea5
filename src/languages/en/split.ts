import type { SplitWords } from '../pack.js';

// prettier-ignore
export const split: SplitWords = {
  stopWords: [
    'the', 'of', 'and', 'to', 'in', 'a', 'is', 'that', 'for', 'it', 'on', 'with', 'as', 'was', 'by', 'at',
    'from', 'are', 'be', 'this', 'have', 'has', 'an', 'which', 'its', 'he', 'she', 'they', 'their', 'will',
    'not', 'or', 'but', 'his', 'her', 'had', 'were', 'been', 'said', 'also', 'who', 'would', 'after',
    'more', 'than', 'into', 'between', 'during', 'we', 'i', 'you', 'there', 'these', 'those', 'when',
    'where', 'while', 'all', 'both', 'first', 'met', 'two', 'next',
  ],
  letters: '',
  abbreviations: [
    'H.E', 'H.H', 'H.M', 'H.R.H', 'S.E', 'Engr', 'Eng', 'Rt', 'Rtd',
    'Mr', 'Ma', 'Mrs', 'Ms', 'Dr', 'Prof', 'Rev', 'Hon', 'Gen', 'Col', 'Lt', 'Maj', 'Capt', 'Sgt', 'Adm', 'Cmdr',
    'Brig', 'Gov', 'Sen', 'Rep', 'Pres', 'St', 'Mt', 'Ft', 'vs', 'No', 'Nos', 'Fig', 'Vol', 'Art', 'approx',
    'ca', 'e.g', 'i.e', 'cf', 'Jan', 'Feb', 'Mar', 'Apr', 'Aug', 'Sept', 'Sep', 'Oct', 'Nov', 'Dec', 'Amb',
    'Messrs', 'Md', 'Mohd', 'Muhd', 'Abd', 'Sr', 'Min', 'Dep', 'Asst', 'Tel', 'Hrs', 'viz',
  ],
  closingAbbreviations: [
    'etc', 'U.S', 'U.K', 'U.N', 'E.U', 'U.A.E', 'D.C', 'a.m', 'p.m', 'Jr', 'Inc', 'Ltd', 'Co', 'Corp', 'bn',
    'mn', 'et al', 'Mon', 'Tue', 'Wed', 'Thu', 'Thurs', 'Fri',
  ],
  ordinalDot: false,
  sourceLabels: [
    'source', 'sources', 'original', 'original article', 'original source', 'original link', 'link', 'url',
    'source link', 'via', 'source url', 'read the original', 'canonical',
  ],
  dateLabels: [
    'date', 'published', 'published on', 'published at', 'posted', 'posted on', 'publication date',
    'release date', 'first published', 'issued', 'dated', 'broadcast on', 'first broadcast on', 'aired on', 'originally published on', 'first published on', 'this story was published on', 'this article was published on', 'this story was first published on', 'this article was first published on', 'this story was originally published on', 'this article was originally published on', 'this report by the canadian press was first published', 'recorded on'],
  updateLabels: ['updated', 'updated on', 'last updated', 'last updated on', 'last update', 'last modified', 'modified', 'modified on', 'reviewed'],
  photoLabels: ['photo', 'photos', 'image', 'picture', 'photograph', 'file photo', 'photo by', 'pool'],
  pageWords: [
    'comment', 'comments', 'leave a comment', 'share', 'share this', 'share this article', 'related',
    'related news', 'related articles', 'related stories', 'related topics', 'in the same category',
    'in the same topic', 'same author', 'more news', 'most read', 'most viewed', 'most popular',
    'latest news', 'latest', 'trending', 'top stories', 'popular', 'tags', 'tag', 'print', 'email', 'home',
    'menu', 'search', 'login', 'log in', 'sign in', 'sign up', 'subscribe', 'newsletter', 'facebook',
    'twitter', 'x', 'linkedin', 'whatsapp', 'telegram', 'instagram', 'youtube', 'tiktok', 'copy link',
    'advertisement', 'ad', 'ads', 'sponsored', 'about us', 'contact', 'contact us', 'privacy policy',
    'terms of use', 'terms of service', 'cookie policy', 'back to top', 'next', 'previous', 'next article',
    'previous article', 'heritage', 'figure', 'business', 'breadcrumb', 'skip to main content',
    'skip to content', 'toggle navigation', 'view all', 'see all', 'load more', 'show more', 'read more',
    'accept', 'accept all', 'reject all', 'footer', 'see also', 'you may also like', 'recommended',
    "editor's picks", 'download',
  ],
  pageOpeners: [
    'read more', 'read also', 'also read', 'see also', 'we use cookies', 'this site uses cookies',
    'this website uses cookies', 'by continuing to', 'all rights reserved', 'copyright', 'follow us',
    'share on', 'share this', 'sign up', 'subscribe', 'click here', 'leave a comment', 'footer banner',
    'banner', 'advertisement', 'posted in', 'filed under', 'tags:', 'photo gallery', 'related:', 'related news:',
    'related article:', 'related story:',
    'you may also', 'recommended for you', 'download our', 'join our', 'like us', 'print this',
    'email this', 'back to', 'skip to', 'more from',
  ],
};
