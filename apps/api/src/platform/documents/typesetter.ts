import { createRequire } from 'node:module';
import { Injectable } from '@nestjs/common';
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

const FONTS = [
  '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
  '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf',
  '@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf',
  '@expo-google-fonts/noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf',
  '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  '@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf',
] as const;

/** Of earlier documents, how many are remembered: nothing of a person stays longer. */
const REMEMBERED = 0;

/**
 * Sets documents that are handed to someone, as PDF. A template is ours and fixed; what is about a person goes in as data
 * (`sys.inputs.data`), is read there as text and never as markup.
 */
@Injectable()
export class Typesetter {
  private compiler: Promise<NodeCompiler> | undefined;

  async pdf(template: string, data: object): Promise<Buffer> {
    // The compiler is large: whoever never prints never loads it.
    this.compiler ??= open();
    const compiler = await this.compiler;
    try {
      return compiler.pdf({
        mainFileContent: template,
        inputs: { data: JSON.stringify(data) },
        resetRead: true,
      });
    } finally {
      compiler.evictCache(REMEMBERED);
    }
  }
}

async function open(): Promise<NodeCompiler> {
  const { NodeCompiler: Compiler } = await import('@myriaddreamin/typst-ts-node-compiler');
  const { resolve } = createRequire(import.meta.url);
  return Compiler.create({ fontArgs: [{ fontPaths: FONTS.map((font) => resolve(font)) }] });
}
