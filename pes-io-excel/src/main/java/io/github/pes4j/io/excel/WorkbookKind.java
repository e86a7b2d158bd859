package io.github.pes4j.io.excel;

import io.github.pes4j.core.value.Bilingual;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.jspecify.annotations.Nullable;

/** What a file really is, whatever its name says. */
final class WorkbookKind {

    private WorkbookKind() {}

    /** What the file is instead of an {@code .xlsx} workbook; null if it may be one. */
    static @Nullable Bilingual refusal(FileMagic magic, int length) {
        if (length == 0) {
            return new Bilingual("空文件", "an empty file");
        }
        return switch (magic) {
            case OOXML -> null;
            case OLE2 -> new Bilingual("旧版（.xls）或加密的工作簿", "an old (.xls) or encrypted workbook");
            case XML, HTML -> new Bilingual("网页或 XML 文本", "a web page or XML text");
            case PDF -> new Bilingual("PDF 文件", "a PDF file");
            case WORD2, RTF -> new Bilingual("文字处理文档", "a text document");
            case JPEG, PNG, GIF, TIFF, BMP, EMF, WMF -> new Bilingual("图片", "a picture");
            default -> new Bilingual("不是工作簿的内容", "something that is not a workbook");
        };
    }
}
