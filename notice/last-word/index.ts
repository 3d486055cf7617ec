import type { Scores } from '../decide';
import {
  article,
  decidesNothing,
  dutiesOfEmployer,
  dutiesOfReserve,
  helpArticle,
  helperSeesNone,
  orderToOffices,
  press,
  registerOfEmployer,
  searchResults,
  servicePage,
  statistics,
  statute,
} from './articles';
import { commissionDecided, defermentGiven, ownApplication, savedDraft } from './asked-and-given';
import { callBeforeLifted, wholeCallStands } from './call-stands';
import {
  archiveIsFraud,
  blanketOrder,
  botIsFraud,
  codeIsFraud,
  doubtOnPortal,
  doubtUnseenFraud,
  falseCallQuoted,
  fileIsRetold,
  heldOnLine,
  lookAlikeIsNoNotice,
  paidElsewhere,
  programIsFraud,
  rumourIsFraud,
  schemeTold,
} from './frauds';
import { beCautious, farFromSubject, plainNoticeStays } from './in-doubt';
import { appliedThoughNoSummons, noMeasureApplies, oneMeasureApplies, rowsOfBans } from './measure-tables';
import {
  holdsNoMore,
  inForce,
  lastDayAndBans,
  liftedByOrder,
  measuresApplied,
  measuresDecided,
  missedAndWarned,
  notLiftedYet,
  notYetInForce,
  passportTaken,
  sentWithDay,
  summonsBringsBan,
  warnedOfBans,
} from './measures';
import { countsOfMany, exhibit, foundOnSite } from './on-show';
import {
  callsForItself,
  campOfSport,
  courtCase,
  inquiryCalls,
  meetingOrDoctor,
  otherOffice,
  takesOnStaff,
  teaches,
} from './other-offices';
import type { Rule, Seen } from './points';
import { doorOfRegister, emptyRegister } from './register';
import {
  askedByFamily,
  calledAnew,
  calledToOffice,
  callStays,
  decidedAndSent,
  emptyList,
  enteredAndCalled,
  passedOn,
  plainlyToYou,
  sentStays,
  warnsBeside,
} from './stays';
import {
  bareCall,
  deniedToYou,
  formalCall,
  headedCall,
  officeCalls,
  otherOfficeCalls,
  putOnRegister,
  recordMade,
  remindsOfCall,
  sentInYourName,
  shortCall,
} from './to-you';
import { bindsNobodyHere, contractAdvert, emptySection, specimen, template } from './void';
import { asksToCheck, backOfSummons, noDataNamed, postedForData, unnamedPaper, wholeCall } from './whole-call';

/**
 * The rules by their names. Their order counts: a rule sees the points as those before it left them, and most of them
 * measure by the highest.
 */
export const LAST_WORDS = {
  // First what «none» gives away beforehand: whatever measures by «none» counts from there.
  beCautious,

  // Then fraud, the doubt of it before what makes it sure. It stands before the rest because «none» is measured by the
  // notices alone: what puts it before them leaves a fraud that leads in its place.
  doubtUnseenFraud,
  codeIsFraud,
  archiveIsFraud,
  botIsFraud,
  paidElsewhere,
  fileIsRetold,
  blanketOrder,
  rumourIsFraud,
  lookAlikeIsNoNotice,

  // What the text is by the rules' own points, against the learned words alone: before all that looks closer, which may
  // make nothing of a plain notice and a notice of an application.
  bindsNobodyHere,
  plainNoticeStays,
  ownApplication,
  savedDraft,
  commissionDecided,
  defermentGiven,

  // What explains and calls nobody puts «none» ahead …
  searchResults,
  article,
  helpArticle,
  statute,
  dutiesOfReserve,
  dutiesOfEmployer,
  decidesNothing,
  orderToOffices,
  // … and a call or a message that stands among such sentences comes after them, to put it back.
  callStays,
  sentStays,

  // What no such call withstands comes after it: the press, an advert, counts, what is empty, a service.
  press,
  contractAdvert,
  statistics,
  emptySection,
  emptyRegister,
  doorOfRegister,
  specimen,
  emptyList,
  servicePage,
  helperSeesNone,

  // Tables of measures: their rows say outright what the sentences, further down, are asked for.
  noMeasureApplies,
  oneMeasureApplies,
  rowsOfBans,
  appliedThoughNoSummons,

  // Other offices, though they call as the commissariat does.
  otherOffice,
  callsForItself,
  teaches,
  takesOnStaff,
  courtCase,
  meetingOrDoctor,
  campOfSport,

  // Now the notices among themselves: the call before the message that there is one …
  wholeCall,
  asksToCheck,
  backOfSummons,
  // … then measures in sentences: what is not in force yet, what is, what is lifted and what is not lifted after all.
  // Each of them sets one of these kinds by the points of another, as those before have left it.
  summonsBringsBan,
  sentWithDay,
  postedForData,
  notYetInForce,
  warnedOfBans,
  missedAndWarned,
  inForce,
  measuresApplied,
  measuresDecided,
  liftedByOrder,
  holdsNoMore,
  notLiftedYet,

  // What leaves the subject or the paper unsaid is measured by the notice that leads, so that must stand.
  unnamedPaper,
  farFromSubject,

  // Few words to the reader seldom name the subject: after `farFromSubject`, to take its points back. Among them what
  // denies a call or tells of a record comes before the calls that are known by their form alone.
  plainlyToYou,
  calledToOffice,
  calledAnew,
  askedByFamily,
  passedOn,
  passportTaken,
  decidedAndSent,
  officeCalls,
  sentInYourName,
  recordMade,
  putOnRegister,
  enteredAndCalled,
  deniedToYou,
  formalCall,
  shortCall,
  headedCall,
  bareCall,
  remindsOfCall,
  // A last day and what follows it are a warning, however plainly those have heard a call in it.
  lastDayAndBans,

  // Others call in the same few words, and old or many calls are shown: that takes back what those have set.
  otherOfficeCalls,
  inquiryCalls,
  registerOfEmployer,
  foundOnSite,
  countsOfMany,
  exhibit,
  template,

  // A whole call in one sentence withstands all that makes nothing of a text.
  wholeCallStands,
  callBeforeLifted,
  noDataNamed,

  // Last what is said of fraud, of a text of which all else is settled: a warning beside a call, a program in the place
  // of a paper, a scheme that is told of.
  warnsBeside,
  heldOnLine,
  doubtOnPortal,
  programIsFraud,
  schemeTold,
  falseCallQuoted,
} satisfies Record<string, Rule>;

/**
 * Last word of the rules, spoken after the learned correction, which knows no rule that must hold.
 * @param corrected the points with that correction; left as they are.
 * @returns the points by which the text is read.
 */
export function soundScores({ corrected, ...seen }: Seen & { corrected: Scores }): Scores {
  const scores = { ...corrected };
  for (const rule of Object.values(LAST_WORDS)) Object.assign(scores, rule(scores, seen));
  return scores;
}
