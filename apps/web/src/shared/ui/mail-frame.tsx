interface MailFrameProps {
  html: string;
  title: string;
  height?: number | string;
}

/**
 * A mail's HTML in a frame without scripts, forms or our origin. Links open in a tab of their own, outside the sandbox, as
 * they would from a mail program.
 */
export function MailFrame({ html, title, height = 520 }: MailFrameProps) {
  return (
    <iframe
      title={title}
      sandbox="allow-popups allow-popups-to-escape-sandbox"
      srcDoc={html.replace('<head>', '<head><base target="_blank">')}
      style={{ width: '100%', height, border: 0, borderRadius: 8, background: '#fff', colorScheme: 'light' }}
    />
  );
}
