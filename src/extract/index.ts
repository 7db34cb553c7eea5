import { packOf } from '../languages/index.js';
import type { ArticleFacts, ArticleText, Passage } from '../model.js';
import { countriesOfCounterparts, readArticle } from './article.js';
import { gather } from './gather.js';
import { contactsOf, withHost } from './meetings/contacts.js';
import { tellTogether } from './meetings/told.js';
import { homeOf } from './people/countries.js';
import { fullestName, personOf } from './people/officials.js';
import { bearersOf, type Individual } from './people/persons.js';
import { eventsOf, officialsOf, roleDate, rolesThen } from './people/reported.js';
import { completeAllegiances } from './people/workedOut.js';
import { statementIn } from './statements.js';
import { readSentences } from './telling.js';

/** Reads the facts out of one article. Pure: the same text gives the same facts on any day. */
export function extract(article: ArticleText, passages: readonly Passage[]): ArticleFacts {
  const reading = readArticle(article, passages);
  const { scenes: told, lists, trade } = readSentences(reading, passages);
  const bearers = bearersOf(reading.individuals);
  completeAllegiances(reading.allegiances, {
    allegiances: reading.allegiances,
    individuals: reading.individuals,
    sentences: reading.sentences,
    people: reading.people,
    bearerOf: (mention) => bearers.get(mention),
    contacts: contactsOf(told),
    sides: reading.sides,
    homes: {
      home: reading.home,
      domain: homeOf(article),
      paper: packOf(article.language).people.home,
      named: reading.named,
    },
    mirrors: countriesOfCounterparts(reading),
  });
  const countryOf = (one: Individual) => reading.allegiances.get(one)?.country ?? null;
  const scenes = gather(told, (placed) => withHost(placed, countryOf));
  const officials = officialsOf(reading.individuals, scenes);
  const known = scenes.filter(({ scene }) =>
    scene.who.every((who) => who.individual === undefined || officials.has(who.individual)),
  );
  const keyOf = (one: Individual) => officials.get(one);
  const statements = gather(
    reading.sentences,
    (sentence, at) => statementIn(sentence, lists[at] ?? [], keyOf) ?? [],
  );
  const spoken = new Set(statements.map(({ speaker, evidence }) => `${evidence.start} ${speaker}`));
  const events = eventsOf(known, article);
  const dated = known.filter(({ scene }) => scene.who.some((who) => who.then));
  return {
    article: article.id,
    people: [...officials].map(([one, key]) => {
      const person = personOf(one, key, reading, (mention) =>
        // Whoever tells of an event bears his title when he tells it.
        article.published !== null && spoken.has(`${mention.sentence.passage.start} ${key}`)
          ? article.published
          : roleDate(one, mention, events),
      );
      return { ...person, roles: [...person.roles, ...rolesThen(one, person, dated)] };
    }),
    meetings: tellTogether(
      known,
      article.id,
      (one) => ({
        key: officials.get(one) ?? '',
        name: fullestName(one),
        country: countryOf(one),
      }),
      article.published,
    ),
    trade,
    statements,
  };
}
