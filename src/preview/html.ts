import type { APIComponentInContainer, APIComponentInMessageActionRow } from 'discord-api-types/v10';
import type { MessageBody } from '../render/components.js';
import { escapeHtml, markdownHtml } from './markdown.js';
import { styles, type Theme } from './styles.js';

/** A message and what is known of it besides its body. */
export interface Shown {
  body: MessageBody;
  /** What was asked, shown above the answer. */
  asked: string;
  /** The picture sent along, as PNG. */
  picture: Uint8Array | undefined;
  theme: Theme;
}

/** A page that shows a message roughly as Discord does on a phone; whole in itself, no network. */
export function previewHtml({ body, asked, picture, theme }: Shown): string {
  const [container] = body.components;
  const accent = `#${(container.accent_color ?? 0).toString(16).padStart(6, '0')}`;
  const parts = container.components.map((part) => partHtml(part, picture)).join('\n');
  return `<!doctype html>
<html lang="en" class="${theme}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(asked)}</title>
<style>${styles}</style>
<div class="asked">${escapeHtml(asked)}</div>
<div class="author"><span class="face"></span><b>Briefing bot</b> <span class="app">APP</span></div>
<div class="container" style="border-left-color: ${accent}">
${parts}
</div>
<script>document.documentElement.dataset.height = document.body.scrollHeight</script>
`;
}

function partHtml(part: APIComponentInContainer, picture: Uint8Array | undefined): string {
  switch (part.type) {
    case 10:
      return `<div class="text">${markdownHtml(part.content)}</div>`;
    case 12:
      return part.items.map(({ description }) => pictureHtml(description ?? '', picture)).join('');
    case 14:
      return '<hr>';
    case 1:
      return `<div class="actions">${part.components.map(controlHtml).join('')}</div>`;
    default:
      return `<pre>${escapeHtml(JSON.stringify(part))}</pre>`;
  }
}

function pictureHtml(alt: string, picture: Uint8Array | undefined): string {
  const source = picture && `data:image/png;base64,${Buffer.from(picture).toString('base64')}`;
  return `<img alt="${escapeHtml(alt)}" src="${source ?? ''}">`;
}

function controlHtml(control: APIComponentInMessageActionRow): string {
  if (control.type === 2) {
    const label = 'label' in control ? (control.label ?? '') : '';
    return `<button class="style${control.style}"${control.disabled ? ' disabled' : ''}>${escapeHtml(label)}</button>`;
  }
  const placeholder = 'placeholder' in control ? (control.placeholder ?? '') : '';
  return `<div class="menu">${escapeHtml(placeholder)}<span>⌄</span></div>`;
}
