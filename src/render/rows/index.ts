import type { Row } from '../../answer/answer.js';
import type { Line } from '../document.js';
import { span } from '../spans.js';
import type { RowContext } from './context.js';
import { meetingLine } from './meeting.js';
import { articleLine, exampleLine, passageLine, rejectedLine, statementLine } from './passages.js';
import { counterpartLine, officialLine, roleLine } from './people.js';
import { derivedLine, tradeLine } from './trade.js';

/** One row of an answer as one line in the reader's words. */
export function lineOf(row: Row, context: RowContext): Line {
  switch (row.type) {
    case 'meeting':
      return meetingLine(row, context);
    case 'trade':
      return tradeLine(row, context);
    case 'derived':
      return derivedLine(row, context);
    case 'official':
      return officialLine(row, context);
    case 'role':
      return roleLine(row, context);
    case 'counterpart':
      return counterpartLine(row, context);
    case 'statement':
      return statementLine(row, context);
    case 'passage':
      return passageLine(row);
    case 'article':
      return articleLine(row, context);
    case 'rejected':
      return rejectedLine(row);
    case 'example':
      return exampleLine(row, context);
    case 'check':
      return checkLine(row, context);
  }
}

/** The message's words, then what the articles say. */
function checkLine(row: Extract<Row, { type: 'check' }>, context: RowContext): Line {
  const { say } = context.catalogue;
  const fact = lineOf(row.fact, context);
  const verdict = context.section === 'contradicted' ? say.differs : say.agrees;
  return {
    ...fact,
    spans: [span(say.quote(row.said), 'quote'), span('', 'break'), span(`${verdict}: `), ...fact.spans],
    cites: [...new Set([...row.cites, ...fact.cites])],
  };
}
