package io.plumbline.web;

import io.plumbline.engagement.AuditTrail;
import io.plumbline.engagement.Deed;
import io.plumbline.store.Backup;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Principal;
import javax.sql.DataSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Backups while the service runs. */
@RestController
@Tag(name = "Audit")
class BackupController {

    private final DataSource source;
    private final AuditTrail trail;

    BackupController(DataSource source, AuditTrail trail) {
        this.source = source;
        this.trail = trail;
    }

    @Operation(summary = "The database as it is at one moment, to be put back with the command restore")
    @PostMapping(path = "/api/backup", produces = "application/zip")
    void backup(HttpServletResponse response, Principal who) throws IOException {
        Path folder = Files.createTempDirectory("plumbline-backup");
        Path file = folder.resolve("plumbline.zip");
        try {
            trail.enter(new Deed(who.getName(), "backup.made", null, "backup"));
            Backup.make(source, file);
            response.setContentType("application/zip");
            response.setContentLengthLong(Files.size(file));
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"plumbline.zip\"");
            Files.copy(file, response.getOutputStream());
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
    }

    @ExceptionHandler
    ProblemDetail refused(Backup.Refused refused) {
        return RulesetAnswers.problem(HttpStatus.CONFLICT, "no-backup", "No backup can be made", refused.getMessage());
    }
}
