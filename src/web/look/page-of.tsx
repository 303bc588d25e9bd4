import { useEffect } from 'react';
import { useLanguage } from '../shell/language.js';
import { Failure } from './answers/failure.js';
import { useAnswer } from './answers/use-answer.js';
import { Waiting } from './answers/waiting.js';
import { type Entity, isTown } from './entity/entity.js';
import { EntityPage } from './entity/entity-page.js';
import { ConflictPage } from './fact/conflict-page.js';
import { type FactHead, FactPage } from './fact/fact-page.js';
import { type Indicator, IndicatorPage } from './indicator/indicator-page.js';
import { pathOf } from './place/address.js';
import { readdress } from './place/place.js';
import type { Report } from './reading/report.js';
import { ReportPage } from './reading/report-page.js';
import { TownPage } from './town/town-page.js';
import { UnknownPage } from './unknown/unknown-page.js';
import { WHAT, type What, type WhatData } from './what.js';

/** The page of whatever an id is of. */
export function PageOf({ id }: { id: string }) {
  const asked = useAnswer<WhatData>(WHAT, { id, lang: useLanguage().toUpperCase() });
  if (asked.state === 'FAILED') return <Failure error={asked.error} again={asked.again} />;
  if (asked.state === 'ASKED') return <Waiting lines={6} />;
  const { node } = asked.data;
  return node === null ? <UnknownPage id={id} /> : <PageOfNode node={node} />;
}

function PageOfNode({ node }: { node: What }) {
  switch (node.__typename) {
    case 'Report':
      return <ReportPage report={node as Report} />;
    case 'Indicator':
      return <IndicatorPage indicator={node as Indicator} />;
    case 'Observation':
    case 'Relation':
    case 'Silence':
      return <FactPage fact={node as FactHead} />;
    case 'Conflict':
      return <ConflictPage id={node.id} kind={(node as { conflict: string }).conflict} />;
    case 'Claim': {
      const { report, start } = node as { report: { id: string }; start: number };
      return <Elsewhere id={report.id} hash={`#at-${start}`} />;
    }
    case 'Passage': {
      const { report, position } = node as { report: { id: string }; position: number };
      return <Elsewhere id={report.id} hash={`#p-${position}`} />;
    }
    default: {
      const entity = node as Entity;
      return isTown(entity) ? <TownPage town={entity} /> : <EntityPage entity={entity} />;
    }
  }
}

/** A passage, or a claim, is a place in its report. */
function Elsewhere({ id, hash }: { id: string; hash: string }) {
  useEffect(() => readdress(pathOf(id) + hash), [id, hash]);
  return <Waiting lines={6} />;
}
