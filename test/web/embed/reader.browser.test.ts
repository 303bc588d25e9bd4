import { browserOfTests } from '../../setup/browser.js';
import { pagesServed } from '../pages-served.js';
import { answering, atRest, counts, embed, somethingIn } from './embedded.js';

const browser = browserOfTests();
const server = pagesServed();
beforeAll(() => answering(server.address()));

test('a name leads to what is around it, in the language of the element', () =>
  browser.withPage({}, async ({ page, errors }) => {
    const { element } = await embed(page, server.address());
    expect(await element.locator('h2').textContent()).toBe('小浦镇行政区划');
    const { entities, relations } = await counts(element);
    expect(entities).toBeGreaterThan(50);
    expect(relations).toBeGreaterThanOrEqual(entities - 1);
    expect(await element.locator('.legend').textContent()).toContain('计划或申报');
    await element.evaluate((host) => host.setAttribute('lang', 'en'));
    await element.getByText('planned or applied for').waitFor();
    expect(await element.locator('h2').textContent()).toBe('小浦镇division');
    expect(await counts(element)).toEqual({ entities, relations });
    expect(errors).toEqual([]);
  }));

test('an id leads to its entity, and attributes say how far and along what', () =>
  browser.withPage({}, async ({ page }) => {
    const { element } = await embed(page, server.address(), {
      attributes: { focus: '330522108/project/wuzhuang-guangfu', types: 'LOCATED_IN' },
    });
    expect(await element.locator('h2').textContent()).toContain('五庄光伏项目');
    expect(await counts(element)).toEqual({ entities: 2, relations: 1 });
    await element.evaluate((host) => host.setAttribute('depth', '2'));
    await page.waitForFunction(() =>
      /[3-9]\d* 个实体/.test(
        document.querySelector('xiangtu-graph')?.shadowRoot?.querySelector('.counts')?.textContent ?? '',
      ),
    );
  }));

test('focusOn puts another entity in the middle', () =>
  browser.withPage({}, async ({ page }) => {
    const { element } = await embed(page, server.address());
    await element.evaluate((host) => (host as HTMLElementTagNameMap['xiangtu-graph']).focusOn('五庄村'));
    expect(await element.locator('h2').textContent()).toContain('五庄村');
  }));

test('a click selects and shows evidence; a double click expands', () =>
  browser.withPage({}, async ({ page }) => {
    const { element, told } = await embed(page, server.address(), { attributes: { focus: '“保温”行动' } });
    await atRest(page, element);
    const place = await somethingIn(page, element);
    await page.mouse.click(place.x, place.y);
    await element.locator('.details h3').waitFor();
    const [type, detail] = (await told()).at(-1)!;
    expect(type).toBe('select');
    expect(detail).toEqual(expect.objectContaining({ id: expect.any(String) }));
    await element.locator('.details blockquote').first().waitFor();
    await page.keyboard.press('Escape');
    await page.mouse.click(1, 1);
    await atRest(page, element);
    const isEntity = async (x: number, y: number) => {
      await page.mouse.click(x, y);
      await page.waitForTimeout(350);
      const [, chosen] = (await told()).at(-1)!;
      return chosen?.what === 'entity' && chosen.name !== '“保温”行动';
    };
    const node = await somethingIn(page, element, isEntity);
    await page.mouse.dblclick(node.x, node.y);
    await page.waitForFunction(() =>
      (globalThis as unknown as { told: [string][] }).told.some(([what]) => what === 'expand'),
    );
    const expanded = (await told()).filter(([what]) => what === 'expand');
    expect(expanded).toHaveLength(1);
    expect(expanded[0]?.[1]).toEqual({
      id: expect.any(String),
      entities: expect.any(Number),
      relations: expect.any(Number),
    });
  }));

test('by keyboard alone: into the picture, from node to node, expand, and out again', () =>
  browser.withPage({}, async ({ page }) => {
    const { element, told } = await embed(page, server.address(), { attributes: { focus: '五庄村' } });
    const before = await counts(element);
    for (let tabs = 0; tabs < 12; tabs += 1) {
      await page.keyboard.press('Tab');
      if (await element.locator('.frame').evaluate((frame) => frame.matches(':focus'))) break;
    }
    await page.keyboard.press('ArrowRight');
    expect((await told()).at(-1)).toEqual(['select', expect.objectContaining({ name: '五庄村' })]);
    for (const arrow of ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown']) {
      await page.keyboard.press(arrow);
      const [, selected] = (await told()).at(-1)!;
      if (selected?.name !== '五庄村') break;
    }
    const [, selected] = (await told()).at(-1)!;
    expect(selected).toMatchObject({ what: 'entity' });
    expect(selected?.name).not.toBe('五庄村');
    expect(await element.locator('.said').textContent()).toBe(selected?.name);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() =>
      (globalThis as unknown as { told: [string][] }).told.some(([what]) => what === 'expand'),
    );
    expect((await told()).at(-1)).toEqual(['expand', expect.objectContaining({ id: selected?.id })]);
    expect((await counts(element)).entities).toBeGreaterThan(before.entities);
    await page.keyboard.press('Escape');
    expect((await told()).at(-1)).toEqual(['select', null]);
    expect(await element.locator('.details').isVisible()).toBe(false);
  }));

test('the table says the same as the picture; a relation in it opens its evidence', () =>
  browser.withPage({}, async ({ page }) => {
    const { element, told } = await embed(page, server.address());
    const { entities, relations } = await counts(element);
    await element.getByRole('button', { name: '表', exact: true }).click();
    expect(await element.locator('table').nth(0).locator('tbody tr').count()).toBe(relations);
    expect(await element.locator('table').nth(1).locator('tbody tr').count()).toBe(entities);
    const row = element.locator('table').nth(0).locator('tr', { hasText: '李树铭' }).filter({ hasText: '调研' });
    await row.getByRole('button', { name: '调研' }).click();
    expect((await told()).at(-1)).toEqual([
      'select',
      expect.objectContaining({ what: 'relation', type: 'VISITED', year: 2022 }),
    ]);
    await element.locator('.details blockquote').first().waitFor();
    expect(await element.locator('.details blockquote').first().textContent()).toContain('李树铭');
    expect(await element.locator('.details figcaption').first().textContent()).toMatch(/小浦镇.*第\d+段/);
    expect(await row.getAttribute('data-selected')).not.toBeNull();
    const entity = element.locator('table').nth(1).locator('tr', { hasText: '高地村' }).first();
    await entity.getByRole('button', { name: '展开 高地村' }).click();
    await entity.getByText('已展开').waitFor();
  }));

test('filters take relations away, and what only they joined', () =>
  browser.withPage({}, async ({ page }) => {
    const { element } = await embed(page, server.address());
    const all = await counts(element);
    await element.getByRole('button', { name: '筛选' }).click();
    const planned = element.getByRole('checkbox', { name: /^计划/ });
    const count = Number((await planned.locator('..').textContent())?.match(/\d+$/)?.[0]);
    await planned.uncheck();
    const reached = await counts(element);
    expect(reached.relations).toBeLessThanOrEqual(all.relations - count);
    expect(reached.entities).toBeLessThan(all.entities);
    await element.getByRole('checkbox', { name: /^位于/ }).uncheck();
    expect((await counts(element)).relations).toBeLessThan(reached.relations);
    await element.getByRole('button', { name: '全部显示' }).click();
    expect(await counts(element)).toEqual(all);
    await page.keyboard.press('Escape');
    expect(await planned.isVisible()).toBe(false);
  }));
