@echo off
rem Runs the pes command on Windows, from the unpacked zip.
setlocal
set "lib=%~dp0..\lib"
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
rem The command writes UTF-8.
chcp 65001 >nul
"%java%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto ^
  -Dlog4j2.loggerContextFactory=org.apache.logging.log4j.simple.SimpleLoggerContextFactory ^
  -Dorg.apache.logging.log4j.simplelog.level=OFF ^
  -cp "%lib%\*" io.github.pes4j.examples.Pes %*
exit /b %ERRORLEVEL%
