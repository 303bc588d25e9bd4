/** The relationship view in React: the village that is chosen in a list stands in the middle, and a click in the view is told. */
import { type DetailedHTMLProps, type HTMLAttributes, StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import 'xiangtu/embed';
import type { Selected, XiangtuGraphElement, XiangtuGraphEvents } from 'xiangtu/embed';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'xiangtu-graph': Omit<DetailedHTMLProps<HTMLAttributes<XiangtuGraphElement>, XiangtuGraphElement>, 'onselect'> & {
        endpoint?: string;
        focus?: string;
        depth?: number;
        theme?: 'light' | 'dark' | 'auto';
        onselect?: (event: XiangtuGraphEvents['select']) => void;
      };
    }
  }
}

const VILLAGES = ['五庄村', '高地村', '中山村'];

function Relations() {
  const [village, setVillage] = useState(VILLAGES[0]);
  const [chosen, setChosen] = useState<Selected>(null);
  return (
    <main>
      <label>
        村{' '}
        <select value={village} onChange={(event) => setVillage(event.target.value)}>
          {VILLAGES.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
      <xiangtu-graph endpoint="/graphql" focus={village} lang="zh" onselect={(event) => setChosen(event.detail)} />
      <output>{chosen === null ? '未选择' : chosen.what === 'entity' ? chosen.name : chosen.type}</output>
    </main>
  );
}

const root = document.getElementById('root');
if (root !== null)
  createRoot(root).render(
    <StrictMode>
      <Relations />
    </StrictMode>,
  );
