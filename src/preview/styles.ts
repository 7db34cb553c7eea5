export type Theme = 'dark' | 'light';

/** Discord's colours and sizes, as its clients have them in 2025. */
export const styles = `
:root { --ground: #323339; --card: #393a41; --text: #dbdee1; --small: #a5a8b0; --link: #7bb0f5; --line: #4a4b53;
  --button: #4a4b53; --menu: #2b2c31; }
:root.light { --ground: #ffffff; --card: #f7f7f9; --text: #2e3035; --small: #62646c; --link: #0b63ce; --line: #dadbe0;
  --button: #e3e4e8; --menu: #ffffff; }
* { box-sizing: border-box; }
body { margin: 0; padding: 12px; width: 390px; background: var(--ground); color: var(--text);
  font: 15px/1.3 'gg sans', 'Noto Sans', 'DejaVu Sans', 'Helvetica Neue', Arial, 'Noto Color Emoji', sans-serif; }
.asked { color: var(--small); font-size: 13px; margin-bottom: 6px; }
.author { display: flex; align-items: center; gap: 8px; margin-bottom: 6px; }
.face { width: 28px; height: 28px; border-radius: 50%; background: #2f6fb5; }
.app { background: #5865f2; color: #fff; border-radius: 4px; font-size: 10px; padding: 1px 4px; }
.container { background: var(--card); border: 1px solid var(--line); border-left: 4px solid; border-radius: 8px;
  padding: 12px; display: flex; flex-direction: column; gap: 8px; overflow-wrap: anywhere; }
h2 { font-size: 19px; line-height: 1.3; margin: 2px 0 4px; }
h3 { font-size: 16px; margin: 2px 0; }
.row, .bullet { margin-bottom: 2px; }
.bullet { padding-left: 16px; position: relative; }
.bullet::before { content: '•'; position: absolute; left: 4px; }
.more { padding-left: 16px; }
.small, .small a { font-size: 12.5px; color: var(--small); }
blockquote { margin: 1px 0; padding-left: 9px; border-left: 4px solid var(--line); }
a { color: var(--link); text-decoration: none; }
.small a { color: var(--link); }
code { background: var(--menu); border-radius: 4px; padding: 0 3px; font-size: 13px; }
hr { border: 0; border-top: 1px solid var(--line); width: 100%; margin: 2px 0; }
img { width: 100%; border-radius: 8px; }
.actions { display: flex; flex-wrap: wrap; gap: 8px; }
button { background: var(--button); color: var(--text); border: 0; border-radius: 8px; padding: 8px 14px;
  font: inherit; font-size: 14px; }
button.style1 { background: #5865f2; color: #fff; }
button:disabled { opacity: 0.5; }
.menu { width: 100%; background: var(--menu); border: 1px solid var(--line); border-radius: 8px; padding: 9px 12px;
  color: var(--small); display: flex; justify-content: space-between; }
`;
