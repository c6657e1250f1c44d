/** WebGL in software, the page by Chromium's usual painting: quicker than all of it through WebGL's, and the same letters everywhere. */
export const softwareWebgl = ['--no-sandbox', '--enable-unsafe-swiftshader']
