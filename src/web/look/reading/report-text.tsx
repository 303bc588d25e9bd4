import { useCallback, useEffect, useState } from 'react';
import { readdress, usePlace } from '../place/place.js';
import { ClaimsPanel } from './claims-panel.js';
import { type Cluster, clustersOf } from './clusters.js';
import { ALL_KINDS, KindsShown } from './kinds-shown.js';
import { Outline } from './outline.js';
import { outlineOf } from './outline-of.js';
import { askPassages } from './passages-query.js';
import type { ClaimedKind, Place } from './report.js';
import { StretchOfPassages } from './stretch-of-passages.js';

/** So many passages come together. */
const TOGETHER = 6;

/** Where a reader wants to be: a passage by its place, or a claim by its start in the report. */
type Aim = { position: number } | { start: number };

/** The text of a report with its claims, the contents to jump by, and the panel of the stretch that is open. */
export function ReportText({ places }: { places: readonly Place[] }) {
  const { hash } = usePlace();
  const [shown, setShown] = useState<ReadonlySet<ClaimedKind>>(() => new Set(ALL_KINDS));
  const [open, setOpen] = useState<Cluster | null>(null);
  const [aim, setAim] = useState<Aim | null>(() => aimOf(hash));
  const aimed = aim === null ? undefined : places.find((place) => isAt(place, aim));

  useEffect(() => setAim(aimOf(hash)), [hash]);

  const arrive = useCallback(async () => {
    if (aim === null || aimed === undefined) return;
    setAim(null);
    if (!('start' in aim)) return document.getElementById(`p-${aim.position}`)?.scrollIntoView();
    const [passage] = await askPassages([aimed.id]);
    const cluster = clustersOf(passage?.claims ?? []).find(({ start, end }) => start <= aim.start && aim.start < end);
    document.getElementById(`at-${cluster?.start}`)?.scrollIntoView({ block: 'center' });
    setOpen(cluster ?? null);
  }, [aim, aimed]);

  const select = (cluster: Cluster): void => {
    setOpen(cluster);
    readdress(`${location.pathname}${location.search}#at-${cluster.start}`);
    // where a sheet covers the foot of the page, the text stays above it
    requestAnimationFrame(() => document.getElementById(`at-${cluster.start}`)?.scrollIntoView({ block: 'nearest' }));
  };
  const close = (): void => {
    const mark = open && document.getElementById(`at-${open.start}`);
    setOpen(null);
    mark?.focus({ preventScroll: true });
  };
  const jump = (position: number): void => {
    document.getElementById(`p-${position}`)?.scrollIntoView();
    setAim({ position });
    readdress(`${location.pathname}${location.search}#p-${position}`);
  };

  return (
    <div className={open ? 'report report-with-panel' : 'report'}>
      <Outline entries={outlineOf(places)} onJump={jump} />
      <article className="report-text" lang="zh-CN">
        <KindsShown shown={shown} onShown={setShown} />
        {inParts(places).map((part) => (
          <StretchOfPassages
            key={part[0]!.id}
            places={part}
            shown={shown}
            selected={open?.start ?? null}
            wanted={aimed !== undefined && part.includes(aimed)}
            onSelect={select}
            onThere={arrive}
          />
        ))}
      </article>
      {open && <ClaimsPanel cluster={open} onClose={close} />}
    </div>
  );
}

function aimOf(hash: string): Aim | null {
  const [, what, number] = /^#(at|p)-(\d+)$/.exec(hash) ?? [];
  if (number === undefined) return null;
  return what === 'p' ? { position: Number(number) } : { start: Number(number) };
}

const isAt = (place: Place, aim: Aim): boolean =>
  'position' in aim ? place.position === aim.position : place.start <= aim.start && aim.start < place.end;

const inParts = (places: readonly Place[]): Place[][] =>
  Array.from({ length: Math.ceil(places.length / TOGETHER) }, (_, index) =>
    places.slice(index * TOGETHER, (index + 1) * TOGETHER),
  );
