import { useCallback, useEffect, useState } from 'react';
import { type Both, useWords } from '../../shell/language.js';
import { Heading } from '../place/heading.js';
import { readdress } from '../place/place.js';
import { KindFilter } from './kind-filter.js';
import { OfKind } from './of-kind.js';
import { SearchBox } from './search-box.js';
import { WhereToBegin } from './where-to-begin.js';

const NAME: Both = { zh: '查找', en: 'Find' };

/** Finds what the reports speak of. What is searched for stands in the address, so that it can be shared. */
export function SearchPage() {
  const words = useWords();
  const [asked] = useState(() => new URLSearchParams(location.search));
  const [text, setText] = useState(asked.get('q') ?? '');
  const [kind, setKind] = useState(asked.get('kind'));
  const onText = useCallback((typed: string) => setText(typed.trim()), []);
  const address = new URLSearchParams({ ...(text && { q: text }), ...(kind && { kind }) }).toString();
  useEffect(() => readdress(`/look/${address && `?${address}`}`), [address]);
  return (
    <>
      <Heading title={words(NAME)}>{words(NAME)}</Heading>
      <KindFilter kind={kind} onKind={setKind} />
      <SearchBox text={text} kind={kind} onText={onText} />
      {text === '' && (kind === null ? <WhereToBegin /> : <OfKind kind={kind} />)}
    </>
  );
}
