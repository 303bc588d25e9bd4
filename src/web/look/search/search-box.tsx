import './search.css';
import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import { type Both, useWords } from '../../shell/language.js';
import { pathOf } from '../place/address.js';
import { go } from '../place/place.js';
import { isComposing, moved } from './choose.js';
import { Options } from './options.js';
import { SearchSays } from './search-says.js';
import { useSearch } from './use-search.js';

const LABEL: Both = { zh: '按名称或别名查找', en: 'Find by name or alias' };
const HINT: Both = {
  zh: '村、企业、项目、官员……一个字也行',
  en: 'A village, firm, project, official… one character will do',
};

interface SearchBoxProps {
  /** What is searched for at first. */
  text?: string;
  kind?: string | null;
  /** In the line over other pages: hits lie over the page, and only while one searches. */
  small?: boolean;
  /** Told what is searched for, as it changes. */
  onText?: (text: string) => void;
}

/** A box that finds entities as one types, with the pattern of a combobox: arrows choose, Enter opens, Escape leaves. */
export function SearchBox({ text: first = '', kind = null, small = false, onText }: SearchBoxProps) {
  const words = useWords();
  const [typed, setTyped] = useState(first);
  // while an input method is at work the text holds letters that the reader does not mean
  const [meant, setMeant] = useState(first);
  const [active, setActive] = useState(-1);
  const [attended, setAttended] = useState(!small);
  const list = useId();
  const found = useSearch(meant, kind, small ? 8 : 20);
  const { hits } = found;
  const open = attended && found.state !== 'EMPTY';
  const optionId = (index: number): string => `${list}-${index}`;

  useEffect(() => onText?.(meant), [meant, onText]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other hits, other choice
  useEffect(() => setActive(-1), [found.text, kind]);

  const mean = (text: string): void => {
    setMeant(text);
    setAttended(true);
  };
  const openHit = (index: number): void => {
    const hit = hits[index];
    if (hit === undefined) return;
    if (small) setAttended(false);
    go(pathOf(hit.node.id));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (isComposing({ isComposing: event.nativeEvent.isComposing, keyCode: event.keyCode })) return;
    const { key } = event;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      setAttended(true);
      setActive(moved(active, key, hits.length));
    } else if (key === 'Enter' && open && found.state === 'ANSWERED') {
      openHit(Math.max(active, 0));
    } else if (key === 'Escape') {
      if (active >= 0) setActive(-1);
      else if (small && open) setAttended(false);
      else {
        setTyped('');
        mean('');
      }
    } else return;
    event.preventDefault();
  };

  return (
    <search className={small ? 'search search-small' : 'search'}>
      <input
        type="text"
        role="combobox"
        aria-label={words(LABEL)}
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={open ? list : undefined}
        aria-activedescendant={active >= 0 ? optionId(active) : undefined}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        placeholder={words(HINT)}
        value={typed}
        onChange={({ target, nativeEvent }) => {
          setTyped(target.value);
          if (!(nativeEvent as InputEvent).isComposing) mean(target.value);
        }}
        onCompositionEnd={({ currentTarget }) => mean(currentTarget.value)}
        onKeyDown={onKeyDown}
        onFocus={() => setAttended(true)}
        onBlur={() => small && setAttended(false)}
      />
      {open && (
        <div className="search-found">
          <Options list={list} hits={hits} active={active} optionId={optionId} open={openHit} searched={found.text} />
          <SearchSays found={found} kind={kind} small={small} />
        </div>
      )}
    </search>
  );
}
