package io.github.pes4j.io.excel;

import io.github.pes4j.core.value.Bilingual;
import java.util.Optional;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.FileMagic;

/** What a file really is, whatever its name says. */
final class WorkbookKind {

    private WorkbookKind() {}

    /** What the file is instead of a workbook; empty if it may be one. */
    static Optional<Bilingual> refusal(FileMagic magic, int length) {
        if (length == 0) {
            return Optional.of(new Bilingual("空文件", "an empty file"));
        }
        return switch (magic) {
            case OOXML, OLE2 -> Optional.empty();
            case XML, HTML -> Optional.of(new Bilingual("网页或 XML 文本", "a web page or XML text"));
            case PDF -> Optional.of(new Bilingual("PDF 文件", "a PDF file"));
            case WORD2, RTF -> Optional.of(new Bilingual("文字处理文档", "a text document"));
            case BIFF2, BIFF3, BIFF4 -> Optional.of(old());
            case JPEG, PNG, GIF, TIFF, BMP, EMF, WMF -> Optional.of(new Bilingual("图片", "a picture"));
            default -> Optional.of(new Bilingual("不是工作簿的内容", "something that is not a workbook"));
        };
    }

    /** What a zip file is instead of an {@code .xlsx} workbook; empty if it may be one. */
    static Optional<Bilingual> refusal(BoundedZip zip) {
        if (zip.has("word/document.xml")) {
            return Optional.of(new Bilingual("文字处理文档（.docx）", "a text document (.docx)"));
        }
        if (zip.has("ppt/presentation.xml")) {
            return Optional.of(new Bilingual("演示文稿（.pptx）", "a presentation (.pptx)"));
        }
        if (zip.has("xl/workbook.bin")) {
            return Optional.of(new Bilingual("二进制工作簿（.xlsb）", "a binary workbook (.xlsb)"));
        }
        if (zip.has("content.xml") && zip.has("mimetype")) {
            return Optional.of(new Bilingual("开放文档（.ods、.odt）", "an open document (.ods, .odt)"));
        }
        return zip.has("[Content_Types].xml")
                ? Optional.empty()
                : Optional.of(new Bilingual("不含工作簿的压缩文件", "a zip file without a workbook"));
    }

    /** What an OLE2 file is instead of an {@code .xls} workbook; empty if it may be one. */
    static Optional<Bilingual> refusal(DirectoryNode root) {
        if (root.hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY)) {
            return Optional.of(encrypted());
        }
        if (root.hasEntryCaseInsensitive("WordDocument")) {
            return Optional.of(new Bilingual("文字处理文档（.doc）", "a text document (.doc)"));
        }
        if (root.hasEntryCaseInsensitive("Workbook")) {
            return Optional.empty();
        }
        return root.hasEntryCaseInsensitive("Book")
                ? Optional.of(old())
                : Optional.of(new Bilingual("不是工作簿的内容", "something that is not a workbook"));
    }

    static Bilingual encrypted() {
        return new Bilingual("加密的工作簿", "an encrypted workbook");
    }

    /** A workbook older than 1997. */
    static Bilingual old() {
        return new Bilingual("Excel 95 或更早的工作簿", "a workbook of Excel 95 or older");
    }
}
